"""Every class of the API for type checkers, which see none that is imported when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..operations.get_repair import GetRepairRequest as GetRepairRequest
    from .repair import Repair as Repair
    from .repair import RepairState as RepairState
