"""Text: positions in a text, and the parts of messages: shortened quotations and suggestions."""

from __future__ import annotations

import difflib
import re
from bisect import bisect_right
from collections.abc import Iterable

_BREAK = re.compile(r"\r\n?|\n")


class Lines:
    """Where the lines of one text begin. A carriage return ends a line, alone or before a line feed."""

    __slots__ = ("_starts",)

    def __init__(self, text: str) -> None:
        self._starts = [0, *(found.end() for found in _BREAK.finditer(text))]

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
