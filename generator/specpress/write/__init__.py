"""Write: files in memory <-> an output folder: `compare` looks, `apply` changes it wholly or not at all."""

from __future__ import annotations

from specpress.write.changes import Blocked, Changes, compare
from specpress.write.lock import BusyError
from specpress.write.transaction import RefusedError, apply

__all__ = ["Blocked", "BusyError", "Changes", "RefusedError", "apply", "compare"]
