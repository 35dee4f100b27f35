"""Conventions: settings for all operations that the document does not describe for each."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec import Struct
from msgspec.structs import replace

from specpress import ir
from specpress.conventions.pagination import PaginationConvention, apply_pagination
from specpress.conventions.styles import STANDARD, apply_styles
from specpress.diagnostics import Report
from specpress.text import did_you_mean

__all__ = [
    "NO_CONVENTIONS",
    "Conventions",
    "PaginationConvention",
    "apply_conventions",
    "apply_styles",
]


class Conventions(Struct, frozen=True):
    """Settings for the API: ``globals`` are the parameters that may be given once to the client.

    ``paginations`` say how lists go on, for the operations that do not say it themselves. ``missing_style`` says how
    query objects without a style are written (`styles.MISSING_STYLES`).
    """

    globals: tuple[ir.Global, ...] = ()
    paginations: tuple[PaginationConvention, ...] = ()
    missing_style: str = STANDARD


NO_CONVENTIONS = Conventions()


def apply_conventions(api: ir.Api, conventions: Conventions, report: Report) -> ir.Api:
    """Add the conventions to an API; what the document sets for one operation is kept."""
    return replace(
        api,
        globals=_existing_globals((*api.globals, *conventions.globals), api, report),
        operations=apply_pagination(api, conventions.paginations, report),
    )


def _existing_globals(
    globals_: Iterable[ir.Global], api: ir.Api, report: Report
) -> tuple[ir.Global, ...]:
    """The parameters that some operation has, each once; reports those that none has."""
    names = {p.name.lower(): p.name for o in api.operations for p in o.parameters}
    existing: dict[str, ir.Global] = {}
    for one in globals_:
        if one.name.lower() in names:
            existing.setdefault(one.name.lower(), one)
            continue
        report.warning(
            "conventions/global",
            f"no operation has a parameter {one.name!r} that the client could give",
            one.place,
            hint=did_you_mean(one.name, names.values()),
        )
    return tuple(existing.values())
