"""Atomic file: a file is written to a temporary one, which replaces it when complete."""

from __future__ import annotations

from os import PathLike
from pathlib import Path
from secrets import token_hex


class AtomicFile:
    """A file on its way; until it is finished, what was there stays."""

    def __init__(self, path: str | PathLike[str]) -> None:
        place = Path(path)
        if place.exists() and not place.is_file():
            # A device or a pipe cannot be replaced.
            self._place = self._part = place
            self._file = place.open("wb")
        else:
            # A link stays one.
            self._place = place.resolve()
            self._part = self._place.with_name(f".{token_hex(8)}.part")
            self._file = self._part.open("xb")

    def write(self, chunk: bytes) -> int:
        """Write on, and give the octets written."""
        return self._file.write(chunk)

    def finish(self) -> None:
        """Put the file in its place, with the permissions of what was there."""
        self._file.close()
        if self._part != self._place:
            if self._place.exists():
                self._part.chmod(self._place.stat().st_mode)
            self._part.replace(self._place)

    def discard(self) -> None:
        """Delete the temporary file."""
        try:
            self._file.close()
        finally:
            if self._part != self._place:
                self._part.unlink(missing_ok=True)
