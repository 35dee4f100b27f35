"""Every model, enum and request class of the API, each imported when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._exports import *


# A module of this package may be called like anything that does not begin with an underscore.
def __getattr__(name: str) -> object:
    from importlib import import_module

    # Every call imports this package, but few a class by its name: the list of all is read when it is needed.
    from ._homes import HOMES

    try:
        module, _, origin = HOMES[name].partition(":")
    except KeyError:
        msg = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(msg) from None
    value: object = getattr(import_module(module, __name__), origin or name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    from ._homes import HOMES

    return sorted(HOMES)
