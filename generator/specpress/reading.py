"""Reading: the content of an ordinary file, up to a size."""

from __future__ import annotations

import os
import stat

MEBIBYTE = 1 << 20
MAX_FILE_SIZE = 64 * MEBIBYTE
"""How many bytes of a file are read unless somebody sets another limit."""

NO_FILE = "is not a regular file"
_FLAGS = sum(getattr(os, name, 0) for name in ("O_BINARY", "O_NONBLOCK", "O_NOCTTY"))
_CHUNK = 1 << 16


class RefusedFileError(Exception):
    """A file that is not read, with the reason in words that follow its path."""


class TooLargeError(RefusedFileError):
    """A file of more bytes than the limit, which is in MiB and may be a fraction."""

    def __init__(self, limit: int) -> None:
        super().__init__(f"has more than {limit // MEBIBYTE} MiB")


def read_file(path: str, limit: int = MAX_FILE_SIZE) -> bytes:
    """Return the content of a file of at most ``limit`` bytes.

    Nobody is waited for: pipes, devices and sockets are refused. As opening a device may do something, callers look
    at the file before. Raises `RefusedFileError` and `OSError`.
    """
    file = os.open(path, os.O_RDONLY | _FLAGS)
    try:
        status = os.fstat(file)
        if not stat.S_ISREG(status.st_mode):
            raise RefusedFileError(NO_FILE)
        _check_size(status.st_size, limit)
        return _read_open(file, status.st_size, limit)
    finally:
        os.close(file)


def _check_size(size: int, limit: int) -> None:
    if size > limit:
        raise TooLargeError(limit)


def _read_open(file: int, size: int, limit: int) -> bytes:
    """Read to the end, which may be another than the size said."""
    content = os.read(file, size + 1)
    while chunk := os.read(file, _CHUNK):
        content += chunk
        _check_size(len(content), limit)
    return content
