"""Shared: the parameters that may be given once to the client -> the names of the client's arguments."""

from __future__ import annotations

from specpress import ir
from specpress.survey import names
from specpress.survey.arguments import is_required, parameter_field


def shared_names(api: ir.Api) -> dict[str, str]:
    """The client's argument for each shared parameter, by wire name in lower case."""
    wires = [one.name for one in api.globals]
    spelled = names.unique(map(names.parameter_name, wires), names.CLIENT_OPTIONS)
    return dict(zip(map(str.lower, wires), spelled, strict=True))


def is_needed(parameter: ir.Parameter, declarations: ir.Declarations) -> bool:
    """Tell whether a call cannot do without a parameter."""
    return is_required(parameter_field(parameter), declarations)
