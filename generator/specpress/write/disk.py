"""Disk: what is at a relative path below an output folder now, without following links out of it."""

from __future__ import annotations

import os
import stat
from pathlib import Path

from specpress.reading import RefusedFileError, read_file


class NoFileError(OSError):
    """Something is there that is not a file; ``strerror`` says what in words that follow the path."""


class Disk:
    """An output folder, which need not exist. Each folder in it is examined once."""

    def __init__(self, root: Path) -> None:
        self._root = os.path.realpath(root)
        self._obstacles: dict[str, str | None] = {}

    def read(self, path: str) -> bytes | None:
        """Return the content of a file, ``None`` when nothing is there.

        Raises `NoFileError` for folders, links wherever they lead, devices, and what is too large; other
        `OSError` for the unreadable.
        """
        place = f"{self._root}/{path}"
        try:
            mode = os.lstat(place).st_mode
        except (FileNotFoundError, NotADirectoryError):
            return None
        if not stat.S_ISREG(mode):
            kinds = {stat.S_IFDIR: "is a folder", stat.S_IFLNK: "is a symbolic link"}
            raise NoFileError(0, kinds.get(stat.S_IFMT(mode), "is not a regular file"))
        try:
            return read_file(place)
        except RefusedFileError as error:
            raise NoFileError(0, str(error)) from None

    def find_obstacle(self, path: str) -> str | None:
        """Return the first parent of ``path`` that is no folder or leads out of the root, ``None`` if all are well."""
        above = path.rpartition("/")[0]
        if not above:
            return None
        if above not in self._obstacles:
            self._obstacles[above] = self.find_obstacle(above) or self._check_folder(
                above
            )
        return self._obstacles[above]

    def _check_folder(self, path: str) -> str | None:
        # What cannot be looked at is no obstacle here: reading it will say why.
        place = f"{self._root}/{path}"
        if os.path.islink(place):
            inside = Path(place).resolve().is_relative_to(self._root)
            return None if inside and os.path.isdir(place) else path
        return None if os.path.isdir(place) or not os.path.lexists(place) else path
