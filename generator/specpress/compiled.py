"""Compiled: templates as bytecode, kept beside their text as Python keeps its modules."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from jinja2 import BytecodeCache
from jinja2.bccache import Bucket

from specpress import __version__


class CompiledTemplates(BytecodeCache):
    """Compiled templates in a folder. A file that cannot be read or written only costs the time to compile again.

    ``kept``: whether templates that had to be compiled are written there.
    """

    def __init__(self, folder: Path, *, kept: bool) -> None:
        self._folder = folder
        self._kept = kept

    def get_source_checksum(self, source: str) -> str:
        """Tell texts apart, and the versions of specpress, whose settings decide how they are compiled."""
        return super().get_source_checksum(f"{__version__}\n{source}")

    def load_bytecode(self, bucket: Bucket) -> None:
        """Read one template, unless its text has changed since."""
        try:
            bucket.bytecode_from_string(self._path(bucket).read_bytes())
        except (OSError, EOFError, ValueError, TypeError):
            bucket.reset()

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Write one template, in one step: another run may be reading it."""
        if not self._kept:
            return
        path = self._path(bucket)
        whole = path.with_suffix(f".{os.getpid()}")
        try:
            self._folder.mkdir(exist_ok=True)
            whole.write_bytes(bucket.bytecode_to_string())
            whole.replace(path)
        except OSError:
            whole.unlink(missing_ok=True)

    def _path(self, bucket: Bucket) -> Path:
        return self._folder / f"{bucket.key}.{sys.implementation.cache_tag}.pyc"
