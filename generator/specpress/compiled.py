"""Compiled: templates as bytecode, cached beside their text as Python does for modules."""

from __future__ import annotations

import os
import pickle
import stat
import sys
from contextlib import suppress
from pathlib import Path

import jinja2
from jinja2 import BytecodeCache
from jinja2.bccache import Bucket

from specpress import __version__

_FOLDER_MODE = 0o755
_FILE_MODE = 0o644
_OTHERS_MAY_WRITE = stat.S_IWGRP | stat.S_IWOTH
_UNREADABLE = (
    *(OSError, EOFError, ValueError, TypeError),
    *(pickle.PickleError, AttributeError, ImportError, IndexError),
)
"""What reading a file raises that is not there, not complete, or no bytecode."""


class CompiledTemplates(BytecodeCache):
    """Compiled templates in a folder. A file that cannot be read or written only costs the time to compile again.

    Bytecode is run as it is read. So it is read only if no one but the owner of specpress, or root, can have
    written it, and written with no more rights than that. ``kept``: whether templates that had to be compiled are
    written to the folder.
    """

    def __init__(self, folder: Path, *, kept: bool) -> None:
        self._folder = folder
        self._kept = kept

    def get_cache_key(self, name: str, filename: str | None = None) -> str:
        """Return the name of a template's file; each version of Jinja has files of its own."""
        return f"{super().get_cache_key(name, filename)}.jinja2-{jinja2.__version__}"

    def get_source_checksum(self, source: str) -> str:
        """Return a digest of a text and of specpress's version, whose settings decide how it is compiled."""
        return super().get_source_checksum(f"{__version__}\n{source}")

    def load_bytecode(self, bucket: Bucket) -> None:
        """Read one template, unless its text has changed or another user may have written the file."""
        try:
            if _is_trusted(os.lstat(self._folder), stat.S_IFDIR):
                bucket.bytecode_from_string(_read_trusted(self._path(bucket)))
        except _UNREADABLE:
            bucket.reset()

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Write one template, in one step: another run may be reading it."""
        if not self._kept:
            return
        path = self._path(bucket)
        new = path.with_name(f"{path.name}.{os.getpid()}")
        try:
            self._folder.mkdir(_FOLDER_MODE, exist_ok=True)
            if not _is_trusted(os.lstat(self._folder), stat.S_IFDIR):
                return  # nothing would be read from there
            _write_new(new, bucket.bytecode_to_string())
            new.replace(path)
        except OSError:
            with suppress(OSError):
                new.unlink()

    def _path(self, bucket: Bucket) -> Path:
        return self._folder / f"{bucket.key}.{sys.implementation.cache_tag}.pyc"


def _is_trusted(status: os.stat_result, kind: int) -> bool:
    """Whether what a status describes is of a kind, such as `stat.S_IFDIR`, and only its owner can have written it.

    That owner has to be root or whoever owns this module. Windows has other rights: there a folder's are those of
    the folder that it was made in, for the bytecode of Python's own modules too.
    """
    if stat.S_IFMT(status.st_mode) != kind:
        return False
    if not hasattr(os, "getuid"):
        return True
    is_owner = status.st_uid in {0, Path(__file__).stat().st_uid}
    return is_owner and not status.st_mode & _OTHERS_MAY_WRITE


def _read_trusted(path: Path) -> bytes:
    """Return the content of a file. Raises `PermissionError` where somebody else may have written it."""
    flags = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
    with os.fdopen(os.open(path, flags | getattr(os, "O_BINARY", 0)), "rb") as file:
        # The open file is looked at: what has its name may be replaced at any time.
        if not _is_trusted(os.fstat(file.fileno()), stat.S_IFREG):
            raise PermissionError(str(path))
        return file.read()


def _write_new(path: Path, content: bytes) -> None:
    """Write a file that is not there, which only its owner may write whatever the umask is."""
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    with os.fdopen(os.open(path, flags, _FILE_MODE), "wb") as file:
        file.write(content)
