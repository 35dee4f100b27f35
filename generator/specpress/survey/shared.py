"""Shared: the parameters that may be given once to the client -> the names of the client's arguments."""

from __future__ import annotations

from specpress import ir
from specpress.survey import names
from specpress.survey.arguments import is_required, parameter_field
from specpress.survey.claims import Claims


def shared_names(api: ir.Api, claims: Claims) -> dict[str, str]:
    """The client's argument for each shared parameter, by wire name in lower case; ``claims`` are those they had."""
    locked = {wire: entry.name for wire, entry in claims.entries("global")}
    preferred = {
        one.name.lower(): names.parameter_name(one.name) for one in api.globals
    }
    claimed = {wire: locked[wire] for wire in preferred if wire in locked}
    return names.claim(preferred, claimed, names.CLIENT_OPTIONS, locked.values())


def is_needed(parameter: ir.Parameter, declarations: ir.Declarations) -> bool:
    """Tell whether a call cannot do without a parameter."""
    return is_required(parameter_field(parameter), declarations)
