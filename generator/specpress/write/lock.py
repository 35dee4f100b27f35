"""Lock: an output folder for one run at a time, and what a killed run left in it."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Generator
from contextlib import contextmanager

from specpress.write.paths import OWN

STAGING = OWN[1]
LISTING = "listing"
"""In the staging folder: the manifest of the run at work, complete before anything of it is put in place."""

_LOCK = "lock"

if sys.platform == "win32":
    import msvcrt

    def _lock(file: int) -> None:
        msvcrt.locking(file, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(file: int) -> None:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)


class BusyError(Exception):
    """Nothing was written, because another run is at work in the folder; its staging folder is named."""


@contextmanager
def lock_folder(root: str) -> Generator[str]:
    """Give the staging folder of an output folder, empty and for this run alone; it is gone afterwards.

    A lock ends with its process, however that ends: what is there and not locked was left by a run that was killed.
    Raises `BusyError`.
    """
    staging = f"{root}/{STAGING}"
    lock = _open_lock(staging)
    try:
        _clear_staging(staging)
        yield staging
    finally:
        _clear_staging(staging)
        if sys.platform == "win32":  # where open files cannot be removed
            os.close(lock)
            shutil.rmtree(staging, ignore_errors=True)
        else:
            shutil.rmtree(staging, ignore_errors=True)
            os.close(lock)


def _open_lock(staging: str) -> int:
    """Make the staging folder if there is none, and lock it: the open file is the lock."""
    made = _make_staging(staging)
    name = f"{staging}/{_LOCK}"
    try:
        lock = os.open(name, os.O_CREAT | os.O_RDWR | getattr(os, "O_NOFOLLOW", 0))
    except FileNotFoundError:  # the other run has just ended
        raise BusyError(staging) from None
    try:
        _lock(lock)
        same = os.path.samestat(os.fstat(lock), os.stat(name))
    except FileNotFoundError:
        same = False
    except OSError as error:
        # On a file system without locks, whoever makes the folder has it.
        same = made and not isinstance(error, BlockingIOError)
    if not same:
        os.close(lock)
        raise BusyError(staging)
    return lock


def _make_staging(staging: str) -> bool:
    """Make the staging folder; false where it is there already."""
    try:
        os.mkdir(staging)
    except FileExistsError:
        if os.path.islink(staging) or not os.path.isdir(staging):
            raise BusyError(staging) from None
        return False
    return True


def _clear_staging(staging: str) -> None:
    with os.scandir(staging) as entries:
        for entry in entries:
            if entry.is_dir(follow_symlinks=False):
                shutil.rmtree(entry.path, ignore_errors=True)
            elif entry.name != _LOCK:
                os.unlink(entry.path)
