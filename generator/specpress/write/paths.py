"""Paths: which relative POSIX paths may be written below an output folder, on any operating system."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

OWN = (".specpress.json", ".specpress.tmp")
"""The names that writing itself uses at the top of an output folder: the manifest and the staging folder."""

# What POSIX and Windows together do not take as the name of a file or folder.
_WRONG_NAME = re.compile(
    r"""(?P<dots>\A\.{0,2}\Z)
    | (?P<character>[\x00-\x1f\x7f<>:"|?*\\])
    | (?P<surrogate>[\ud800-\udfff])
    | (?P<device>\A(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³])(\.|\Z))
    | (?P<end>[. ]\Z)
    | (?P<git>\A\.git\Z)""",
    re.IGNORECASE | re.VERBOSE,
)
_REASONS = {
    "dots": "has an empty name, '.' or '..' in it",
    "character": "holds a character that file names cannot hold everywhere",
    "surrogate": "has a name that is not Unicode text",
    "device": "has the name of a device in it",
    "end": "has a name that ends in a dot or a space",
    "git": "reaches into a repository's own folder",
}
_NAME_BYTES = 255
_PATH_LENGTH = 400


def find_unsafe(paths: Iterable[str]) -> dict[str, str]:
    """Map each of ``paths`` that must not be written to the reason, in words that follow the path."""
    register = _PathRegister()
    reasons: dict[str, str] = {}
    for path in paths:
        reason = register.enter_file(path)
        if reason is not None:
            reasons[path] = reason
    return reasons


class _PathRegister:
    """The paths entered so far, folded as file systems that ignore case fold them; each folder is judged once."""

    def __init__(self) -> None:
        self._files: dict[str, str] = {}
        self._folders: dict[str, str] = {}
        self._judged: dict[str, str | None] = {"": None}

    def enter_file(self, path: str) -> str | None:
        """Enter a file; return why it must not be written, ``None`` if it may."""
        if path.startswith("/"):
            return "is absolute"
        if len(path) > _PATH_LENGTH:
            return f"has more than {_PATH_LENGTH} characters"
        if path.split("/", 1)[0].casefold() in OWN:
            return "is a name that specpress keeps for itself"
        above, _, name = path.rpartition("/")
        return (
            self._enter_folder(above)
            or _check_name(name)
            or _find_clash(path, self._files, self._folders)
        )

    def _enter_folder(self, path: str) -> str | None:
        if path not in self._judged:
            above, _, name = path.rpartition("/")
            self._judged[path] = (
                self._enter_folder(above)
                or _check_name(name)
                or _find_clash(path, self._folders, self._files)
            )
        return self._judged[path]


def _check_name(name: str) -> str | None:
    wrong = _WRONG_NAME.search(name)
    if wrong is not None:
        return next(
            words for kind, words in _REASONS.items() if wrong[kind] is not None
        )
    if len(name.encode()) > _NAME_BYTES:
        return f"has a name of more than {_NAME_BYTES} bytes"
    return None


def _find_clash(path: str, same: dict[str, str], other: dict[str, str]) -> str | None:
    """Enter ``path`` among its kind; say which earlier path it would share a file or folder with."""
    folded = unicodedata.normalize("NFC", path).casefold()
    if folded in other:
        return f"would be a file and a folder at once, as {other[folded]!r} is there"
    known = same.setdefault(folded, path)
    return None if known == path else f"differs from {known!r} in nothing but case"
