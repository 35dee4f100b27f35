"""Every model, enum and request class of the API, each imported when it is first asked for."""

from __future__ import annotations

# A module of this package may be called like anything that has no underscore.
from importlib import import_module as _import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..operations.get_repair import GetRepairRequest as GetRepairRequest
    from ..operations.get_repair import GetRepairRequestDict as GetRepairRequestDict
    from .repair import Repair as Repair
    from .repair import RepairState as RepairState

_HOMES: dict[str, str] = {
    "GetRepairRequest": "..operations.get_repair",
    "GetRepairRequestDict": "..operations.get_repair",
    "Repair": ".repair",
    "RepairState": ".repair",
}


def __getattr__(name: str) -> object:
    try:
        module, _, origin = _HOMES[name].partition(":")
    except KeyError:
        msg = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(msg) from None
    value: object = getattr(_import_module(module, __name__), origin or name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(_HOMES)
