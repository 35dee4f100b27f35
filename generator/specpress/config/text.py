"""Text: one file of the user's -> its text, or a located error."""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Callable
from pathlib import Path

from specpress.diagnostics import Place, Report
from specpress.reading import (
    MAX_FILE_SIZE,
    RefusedFileError,
    TooLargeError,
    read_file,
)
from specpress.text import Lines

STANDARD_INPUT = "-"
"""The path of a specification that comes on standard input; only on a command line."""


def check_file(path: str, *, must_exist: bool = True) -> str | None:
    """Say what is wrong when no ordinary file is at ``path``; nothing at all may be there unless it ``must_exist``."""
    return _check_kind(path, stat.S_ISREG, "file", must_exist=must_exist)


def check_folder(path: str, *, must_exist: bool = True) -> str | None:
    """Say what is wrong when no folder is at ``path``; nothing at all may be there unless it ``must_exist``."""
    return _check_kind(path, stat.S_ISDIR, "folder", must_exist=must_exist)


def _check_kind(
    path: str, fits: Callable[[int], bool], thing: str, *, must_exist: bool
) -> str | None:
    if "\0" in path:
        return f"{path!r} holds a NUL character"
    if not must_exist and not os.path.lexists(path):
        return _check_parents(path)
    try:
        mode = Path(path).stat().st_mode
    except (FileNotFoundError, NotADirectoryError):
        return f"{path} is not there"
    except OSError as error:
        return f"{path} cannot be read: {error.strerror}"
    return None if fits(mode) else f"{path} is no {thing}"


def _check_parents(path: str) -> str | None:
    """Say what is wrong when nothing can be made at ``path``, because something above it is no folder."""
    parents = Path(path).absolute().parents
    above = next(parent for parent in parents if os.path.lexists(parent))
    is_folder = os.path.isdir(above)  # noqa: PTH112 - false where nobody may look
    return None if is_folder else f"{above} is no folder"


def read_text(
    path: str,
    report: Report,
    named_at: Place | None,
    limit: int = MAX_FILE_SIZE,
) -> str | None:
    """Return the text of a UTF-8 file, a byte order mark left out; ``None`` after an error.

    ``named_at`` is the place that names the file, ``None`` for the command line.
    """
    wrong = check_file(path)
    content = b""
    if wrong is None:
        try:
            content = read_file(path, limit)
        except RefusedFileError as error:
            _report_too_large(error, path, report)
            return None
        except OSError as error:
            wrong = f"{path} cannot be read: {error.strerror}"
    if wrong is not None:
        report.error("config/no-file", wrong, named_at)
        return None
    return _decode(path, content, report)


def read_standard_input(report: Report, limit: int) -> tuple[str, str | None]:
    """Return how findings call standard input, and its text; ``None`` after an error."""
    name = "<stdin>"
    content = sys.stdin.buffer.read(limit + 1)
    if len(content) > limit:
        _report_too_large(TooLargeError(limit), name, report)
        return name, None
    return name, _decode(name, content, report)


def _report_too_large(error: RefusedFileError, path: str, report: Report) -> None:
    hint = "raise max_file_size, or --max-file-size"
    report.error("config/too-large", str(error), Place(path), hint=hint)


def _decode(path: str, content: bytes, report: Report) -> str | None:
    try:
        return content.decode().removeprefix("\ufeff")
    except UnicodeDecodeError as error:
        before = content[: error.start].decode()
        line, column = Lines(before).at(len(before))
        place = Place(path, line=line, column=column)
        byte = content[error.start]
        report.error("config/encoding", f"byte 0x{byte:02x} is not UTF-8", place)
        return None
