"""Locking: open files locked for one process at a time; the system unlocks them when their process ends."""

from __future__ import annotations

import os
import sys
from pathlib import Path

if sys.platform == "win32":
    import msvcrt

    def lock_open_file(file: int) -> None:
        """Lock an open file. Raises `OSError` at once where another process has locked it."""
        msvcrt.locking(file, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def lock_open_file(file: int) -> None:
        """Lock an open file. Raises `BlockingIOError` at once where another process has locked it."""
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)


def open_lock(path: str) -> int | None:
    """Open a file, made when missing, and lock it; ``None`` where another process has locked or just removed it.

    Raises `OSError` where the file cannot be opened, or where its file system has no locks.
    """
    flags = os.O_CREAT | os.O_RDWR | getattr(os, "O_NOFOLLOW", 0)
    try:
        file = os.open(path, flags, 0o600)
    except FileNotFoundError:  # the folder has just been removed
        return None
    try:
        lock_open_file(file)
        is_there = os.path.samestat(os.fstat(file), Path(path).stat())
    except (BlockingIOError, FileNotFoundError):
        is_there = False
    except BaseException:
        os.close(file)
        raise
    if is_there:
        return file
    os.close(file)
    return None
