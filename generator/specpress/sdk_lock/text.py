"""Text: a lock <-> the text of its file, a line for each entry, sorted, so that version control merges it."""

from __future__ import annotations

import re
import sys

from specpress.diagnostics import Place, Report
from specpress.sdk_lock.model import Entry, Key, Lock

FORMAT = "1"
_HEAD = (
    "# The names of this SDK and what each stands for. Commit this file; `specpress generate` writes it.\n"
    f"format\t{FORMAT}\n"
)
_GONE = "gone"
_COLUMNS = 4
_ESCAPED = re.compile(r"\\u([0-9a-f]{6})")


def format_lock(lock: Lock) -> str:
    """The text of a lock: kind, origin, part, name and details with tabs between them."""
    lines: list[str] = []
    for key, entry in sorted(lock.entries.items()):
        columns = [*key, entry.name]
        if entry.details:
            columns += [f"{name}={value}" for name, value in entry.details.items()]
        if entry.gone:
            columns.append(_GONE)
        text = "".join(columns)
        if "\\" in text or not text.isprintable():
            columns = [_escape(column) for column in columns]
        lines.append("\t".join(columns))
    return "\n".join([f"{_HEAD}series\t{lock.series}", *lines, ""])


def parse_lock(file: str, text: str, report: Report) -> Lock | None:
    """Read the text of a lock; ``None`` after an error, which ``report`` then holds with its line."""
    series = ""
    entries: dict[Key, Entry] = {}
    for number, line in enumerate(text.replace("\r\n", "\n").split("\n"), start=1):
        if not line or line.startswith("#"):
            continue
        columns = line.split("\t")
        if "\\" in line:
            columns = [_ESCAPED.sub(_unescape, column) for column in columns]
        if columns[0] == "series" and len(columns) > 1:
            series = columns[1]
        elif columns[0] == "format" and columns[1:] == [FORMAT]:
            continue
        elif len(columns) >= _COLUMNS:
            entries[columns[0], columns[1], columns[2]] = _entry(columns)
        else:
            report.error(
                "lock/syntax",
                "is not an entry of a lock",
                Place(file, line=number, column=1),
                hint="settle the conflict of a merge in favour of either side and generate again",
            )
            return None
    return Lock(series, entries)


def _entry(columns: list[str]) -> Entry:
    if len(columns) == _COLUMNS:
        return Entry(columns[3])
    details: dict[str, str] = {}
    gone = False
    for column in columns[_COLUMNS:]:
        name, equals, value = column.partition("=")
        if equals:
            details[name] = value
        else:
            gone = gone or column == _GONE
    return Entry(columns[3], details, gone)


def _escape(text: str) -> str:
    return "".join(
        (
            character
            if character.isprintable() and character != "\\"
            else f"\\u{ord(character):06x}"
        )
        for character in text
    )


def _unescape(match: re.Match[str]) -> str:
    code = int(match[1], 16)
    return chr(code) if code <= sys.maxunicode else match[0]
