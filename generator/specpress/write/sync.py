"""Sync: files and folders that are on their disk before the next step, whatever happens to the machine then."""

from __future__ import annotations

import errno
import os
import sys
import threading
from collections.abc import Iterable

_THREADS = 16
_NOT_SYNCED = {errno.EINVAL, errno.ENOTSUP, errno.EBADF}
"""What file systems answer that cannot be told to write something at once."""


def sync_files(paths: Iterable[str]) -> None:
    """Wait until the contents of files are on their disk.

    File systems write what several threads wait for in one go: for thousands of files that takes a quarter of the
    time. Raises `OSError` when one of them cannot be written.
    """
    todo = list(paths)
    errors: list[OSError] = []

    def sync_rest() -> None:
        while not errors:
            try:
                path = todo.pop()
            except IndexError:
                return
            try:
                _sync(path, os.O_RDWR)
            except OSError as error:
                errors.append(error)

    threads = [
        threading.Thread(target=sync_rest) for _ in range(min(_THREADS, len(todo)) - 1)
    ]
    for thread in threads:
        thread.start()
    sync_rest()
    for thread in threads:
        thread.join()
    if errors:
        raise errors[0]


def sync_folders(paths: Iterable[str]) -> None:
    """Wait until what the folders list is on their disk: which files are in them, under which names."""
    if sys.platform != "win32":  # where folders cannot be opened, and need not be
        for path in paths:
            _sync(path, os.O_RDONLY | os.O_DIRECTORY)


def _sync(path: str, flags: int) -> None:
    file = os.open(path, flags | getattr(os, "O_CLOEXEC", 0))
    try:
        os.fsync(file)
    except OSError as error:
        if error.errno not in _NOT_SYNCED:
            error.filename = path
            raise
    finally:
        os.close(file)
