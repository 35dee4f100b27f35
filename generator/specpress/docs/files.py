"""Files: the markdown files of a folder, as text; the only module of the docs reader that does IO."""

from __future__ import annotations

import os
from pathlib import Path

from specpress.diagnostics import Place, Report
from specpress.reading import MAX_FILE_SIZE, RefusedFileError, read_file


def load_folder(
    path: str | Path, report: Report, limit: int = MAX_FILE_SIZE
) -> list[tuple[str, str]]:
    """Give path and text of every ``*.md`` below a folder, sorted by path, with forward slashes.

    What is not UTF-8 is reported and read as U+FFFD; what cannot be opened, what is no file, and what has more
    than ``limit`` bytes, is reported and left out. Links to folders are not followed, so that there is no way round
    in a circle.
    """
    root = Path(path).as_posix()
    if not os.path.isdir(path):  # noqa: PTH112 - false where nobody may look
        report.error("docs/folder", "no such folder", Place(root))
        return []
    files: list[tuple[str, str]] = []
    folders = [root]
    while folders:
        folder = folders.pop()
        try:
            with os.scandir(folder) as entries:
                for entry in entries:
                    name = f"{folder}/{entry.name}" if folder != "." else entry.name
                    if entry.is_dir(follow_symlinks=False):
                        folders.append(name)
                    elif entry.name.lower().endswith(".md"):
                        text = _text(name, entry, report, limit)
                        if text is not None:
                            files.append((name, text))
        except OSError as error:
            report.error(
                "docs/unreadable", error.strerror or "no access", Place(folder)
            )
    if not files:
        report.warning("docs/no-page", "holds no markdown page", Place(root))
    files.sort()
    return files


def _text(path: str, entry: os.DirEntry[str], report: Report, limit: int) -> str | None:
    try:
        if not entry.is_file():
            # Nobody might ever write to a pipe that is waited for.
            message = "is not a regular file: left out"
            report.warning("docs/no-file", message, Place(path))
            return None
        data = read_file(path, limit)
    except RefusedFileError as error:
        hint = "raise max_file_size, or --max-file-size"
        report.error("docs/too-large", str(error), Place(path), hint=hint)
        return None
    except OSError as error:
        report.error("docs/unreadable", error.strerror or "no access", Place(path))
        return None
    try:
        return data.decode()
    except UnicodeDecodeError as error:
        before = data[: error.start]
        column = error.start - before.rfind(b"\n")
        place = Place(path, line=before.count(b"\n") + 1, column=column)
        byte = data[error.start]
        report.warning("docs/encoding", f"byte 0x{byte:02x} is not UTF-8", place)
        return data.decode(errors="replace")
