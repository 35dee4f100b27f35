"""Write: files in memory <-> an output folder: `compare` lists the changes, `apply` makes all of them or none."""

from __future__ import annotations

from specpress.write.changes import Blocked, Changes, compare
from specpress.write.lock import BusyError
from specpress.write.transaction import (
    LockedFolder,
    RefusedError,
    apply,
    lock_output,
)

__all__ = [
    "Blocked",
    "BusyError",
    "Changes",
    "LockedFolder",
    "RefusedError",
    "apply",
    "compare",
    "lock_output",
]
