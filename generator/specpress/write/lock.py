"""Lock: an output folder for one run at a time, and what a killed run left in it."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Generator
from contextlib import contextmanager

from specpress.locking import open_lock
from specpress.write.paths import OWN

STAGING = OWN[1]
LISTING = "listing"
"""In the staging folder: the manifest of the run at work, complete before anything of it is put in place."""

_LOCK = "lock"


class BusyError(Exception):
    """Nothing was written, because another run is at work in the folder; its staging folder is named."""


@contextmanager
def lock_folder(root: str) -> Generator[str]:
    """Lock an output folder and give its staging folder, with what a killed run left there; it is gone afterwards.

    A lock ends with its process, however that ends: what is there and not locked was left by a run that was killed.
    Its listing tells its files from somebody's own, so it stays until `clear_staging`. Raises `BusyError`.
    """
    staging = f"{root}/{STAGING}"
    lock = _lock_staging(staging)
    try:
        yield staging
    finally:
        is_left = os.path.lexists(f"{staging}/{LISTING}")
        if is_left:
            os.close(lock)
        elif sys.platform == "win32":  # where open files cannot be removed
            os.close(lock)
            shutil.rmtree(staging, ignore_errors=True)
        else:
            shutil.rmtree(staging, ignore_errors=True)
            os.close(lock)


def clear_staging(staging: str) -> None:
    """Remove everything in a staging folder but its lock."""
    with os.scandir(staging) as entries:
        for entry in entries:
            if entry.is_dir(follow_symlinks=False):
                shutil.rmtree(entry.path, ignore_errors=True)
            elif entry.name != _LOCK:
                os.unlink(entry.path)


def _lock_staging(staging: str) -> int:
    """Make the staging folder if there is none, and lock it: the open file is the lock."""
    is_new = _make_staging(staging)
    name = f"{staging}/{_LOCK}"
    try:
        lock = open_lock(name)
    except OSError:
        if not is_new:
            raise BusyError(staging) from None
        # On a file system without locks, whoever makes the folder has it.
        return os.open(name, os.O_CREAT | os.O_RDWR)
    if lock is None:
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
