"""Scratch: a temporary folder for one run, in memory where there is room; those of killed runs are removed."""

from __future__ import annotations

import os
import shutil
import stat
import tempfile
from collections.abc import Generator
from contextlib import contextmanager, suppress
from pathlib import Path

from specpress.locking import open_lock

PREFIX = "specpress-run-"
"""Not that of earlier versions and of benchmarks, which lock nothing and may be at work."""
_MEMORY = Path("/dev/shm")  # noqa: S108 - a private folder is made below it
_INODES = 100_000
_LOCK = "lock"


@contextmanager
def scratch_folder(size: int) -> Generator[str]:
    """Give a private folder for ``size`` bytes, which is removed afterwards.

    It is locked for as long as its process lives. So one that is not locked was left by a run that was killed, and
    is removed first.
    """
    memory = _find_memory_folder(size)
    for parent in {str(_MEMORY), tempfile.gettempdir()}:
        _remove_abandoned(parent)
    folder, lock = _make_locked(memory)
    try:
        yield folder
    finally:
        if lock is not None:
            os.close(lock)
        shutil.rmtree(folder, ignore_errors=True)


def _find_memory_folder(size: int) -> str | None:
    """Return a folder held in memory with ample room for ``size`` bytes, ``None`` for the usual temporary one.

    A disk takes several times as long to make and remove a thousand small files as ruff takes to format them.
    """
    try:
        room = os.statvfs(_MEMORY)
    except (OSError, AttributeError):  # not there, or not on this system
        return None
    ample = room.f_bavail * room.f_frsize > 4 * size and room.f_favail > _INODES
    return str(_MEMORY) if ample and os.access(_MEMORY, os.W_OK | os.X_OK) else None


def _make_locked(parent: str | None) -> tuple[str, int | None]:
    """Make a folder and lock it; the lock is ``None`` on a file system that has none."""
    while True:
        folder = tempfile.mkdtemp(prefix=PREFIX, dir=parent)
        try:
            lock = open_lock(f"{folder}/{_LOCK}")
        except OSError:
            return folder, None
        if lock is not None:
            return folder, lock
        # Another run took it for an abandoned one before it was locked.


def _remove_abandoned(parent: str) -> None:
    """Remove this user's scratch folders that no process has locked."""
    with suppress(OSError), os.scandir(parent) as entries:
        for entry in entries:
            if entry.name.startswith(PREFIX) and _is_own_folder(entry):
                with suppress(OSError):
                    lock = open_lock(f"{entry.path}/{_LOCK}")
                    if lock is not None:
                        shutil.rmtree(entry.path, ignore_errors=True)
                        os.close(lock)


def _is_own_folder(entry: os.DirEntry[str]) -> bool:
    """Whether an entry is a folder as `tempfile.mkdtemp` makes them, of this user's."""
    if not entry.is_dir(follow_symlinks=False):
        return False
    if not hasattr(os, "getuid"):
        return True
    status = entry.stat(follow_symlinks=False)
    return status.st_uid == os.getuid() and stat.S_IMODE(status.st_mode) == stat.S_IRWXU
