"""Text: positions in a text, and the parts of messages: shortened and escaped quotations, suggestions."""

from __future__ import annotations

import difflib
import re
from bisect import bisect_right
from collections.abc import Iterable

_BREAK = re.compile(r"\r\n?|\n")
# GitHub Actions obeys a line that begins with two colons, Azure Pipelines and TeamCity a bracket after ##word.
_LOG_COMMAND = re.compile(r"^(\s*):(?=:)|#(?=#\w*\[)")


class Lines:
    """Where the lines of one text begin. A carriage return ends a line, alone or before a line feed."""

    __slots__ = ("_starts",)

    def __init__(self, text: str) -> None:
        self._starts = [0, *(match.end() for match in _BREAK.finditer(text))]

    def at(self, offset: int) -> tuple[int, int]:
        """Give line and column, both from 1, of the character at ``offset``."""
        line = bisect_right(self._starts, offset)
        return line, offset - self._starts[line - 1] + 1


def shorten(text: str, limit: int) -> str:
    """Give a text of at most ``limit`` characters as it is; the beginning of a longer one, and an ellipsis."""
    return text if len(text) <= limit else f"{text[:limit]}…"


def shorten_line(text: str, limit: int) -> str:
    """Shorten a text after making each run of white space one space."""
    return shorten(" ".join(text.split()), limit)


def shorten_pair(one: str, other: str, limit: int) -> tuple[str, str]:
    """Shorten two texts, white space made single spaces, to where they begin to differ.

    A few words that both have stand before that.
    """
    first, second = " ".join(one.split()), " ".join(other.split())
    if max(len(first), len(second)) <= limit:
        return first, second
    pairs = enumerate(zip(first, second, strict=False))
    shorter = min(len(first), len(second))
    same = next((at for at, (a, b) in pairs if a != b), shorter)
    if same <= limit // 2:
        return shorten(first, limit), shorten(second, limit)
    start = same - limit // 4
    space = first.find(" ", start - 1, same)
    mark = "…" if space < 0 else "… "
    start = start if space < 0 else space + 1
    return (
        mark + shorten(first[start:], limit),
        mark + shorten(second[start:], limit),
    )


def escape_line(line: str) -> str:
    """Return a line to print, with nothing in it that a terminal or a service that reads logs obeys.

    What is not printable is shown as in a Python literal: control characters, ends of lines, bidirectional marks.
    So is the first character of a command such as ``::error::``.
    """
    if not line.isprintable():
        line = "".join(c if c.isprintable() else repr(c)[1:-1] for c in line)
    return _LOG_COMMAND.sub(_escape_log_command, line)


def _escape_log_command(command: re.Match[str]) -> str:
    return f"{command[1] or ''}\\x{ord(command[0][-1]):02x}"


def did_you_mean(
    name: str, candidates: Iterable[str], cutoff: float = 0.6
) -> str | None:
    """Suggest the candidate most like a name that does not exist, whatever its case; ``None`` if none is like it.

    ``cutoff`` is the least similarity, from 0 to 1 (`difflib.get_close_matches`).
    """
    spellings: dict[str, str] = {}
    for candidate in candidates:
        spellings.setdefault(candidate.lower(), candidate)
    nearest = difflib.get_close_matches(name.lower(), spellings, 1, cutoff)
    return f"did you mean {spellings[nearest[0]]!r}?" if nearest else None
