"""Blocks: one pass over a page's lines finds its headings, tables, fences and comments; the rest is prose.

A small part of CommonMark, made for generated pages: ATX headings, fenced code, GFM tables with or without
outer pipes, HTML comments. Line indexes count from 0, as in the list of lines.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from msgspec import Struct

from specpress.docs.tables import Header, read_header, split_row


class Heading(Struct, frozen=True, gc=False):
    """An ATX heading."""

    index: int
    level: int
    text: str


class Table(Struct, frozen=True, gc=False):
    """A table: its ``header`` stands at ``index``, its rows at ``first`` up to ``end`` (exclusive).

    ``delimited`` is false where the row of dashes below the header is missing. ``gap`` is the first blank line
    between the rows, ``None`` as a rule, and ``blanks`` how many there are.
    """

    index: int
    first: int
    end: int
    delimited: bool
    header: Header
    gap: int | None = None
    blanks: int = 0

    @property
    def rows(self) -> int:
        """How many rows the table has below its header."""
        return self.end - self.first - self.blanks


class Fence(Struct, frozen=True, gc=False):
    """Fenced code: its text is the lines between ``index`` and ``end``. ``closed`` is false if no fence ends it.

    ``row`` is the first line inside that looks like a table row, ``None`` as a rule.
    """

    index: int
    end: int
    info: str
    closed: bool
    row: int | None


class Comment(Struct, frozen=True, gc=False):
    """An HTML comment that begins a line; ``text`` is that line."""

    index: int
    text: str


Block = Heading | Table | Fence | Comment

_INDENTED = 4  # blanks that make a line code (CommonMark 0.31, section 4.4)
_CODE = " " * _INDENTED
_DEEPEST = 6
_ENDS_TABLE = ("#", "```", "~~~", ">", "<!--")


def is_delimiter(line: str) -> bool:
    """Whether a line is the row of dashes below a table's header: nothing but dashes, colons, pipes and blanks."""
    return "-" in line and not line.strip("-|: \t")


def scan_blocks(lines: Sequence[str]) -> list[Block]:
    """Find the blocks of a page, top to bottom."""
    blocks: list[Block] = []
    index, count = 0, len(lines)
    while index < count:
        line = lines[index]
        if not line:
            index += 1
            continue
        first = line[0]
        if first == " ":
            line = _strip_indent(line)
            first = line[:1]
        block: Block | None = None
        following = index + 1
        if first == "#":
            block = _read_heading(line, index)
        elif first in "`~" and line.startswith(("```", "~~~")):
            block = _read_fence(lines, index, line)
            following = (
                block.end + 1
                if block is not None and block.closed
                else (block.end if block is not None else following)
            )
        elif first == "<" and line.startswith("<!--"):
            block = Comment(index, line)
        elif "|" in line:
            block = _read_table(lines, index, piped=first == "|")
            following = block.end if block is not None else following
        if block is not None:
            blocks.append(block)
        index = following
    return blocks


def _strip_indent(line: str) -> str:
    """Drop the up to three spaces a block may be indented by; deeper lines are prose here."""
    text = line.lstrip(" ")
    return text if len(line) - len(text) < _INDENTED else line


def _read_heading(line: str, index: int) -> Heading | None:
    parts = _heading_parts(line)
    return None if parts is None else Heading(index, *parts)


@lru_cache(maxsize=4096)
def _heading_parts(line: str) -> tuple[int, str] | None:
    text = line.lstrip("#")
    level = len(line) - len(text)
    if level > _DEEPEST or (text and text[0] not in " \t"):
        return None
    text = text.strip()
    if text.endswith("#"):
        bare = text.rstrip("#")
        if not bare or bare[-1] in " \t":
            text = bare.rstrip()
    return level, text


def _read_fence(lines: Sequence[str], index: int, line: str) -> Fence | None:
    mark = line[0]
    ticks = len(line) - len(line.lstrip(mark))
    info = line[ticks:].strip()
    if mark == "`" and "`" in info:
        return None  # a code span at the start of a line
    opening = mark * ticks
    plain = _plain_fence_end(lines, index, opening)
    if plain is not None:
        return Fence(index, plain, info, closed=True, row=None)
    suspect = row = None
    end = len(lines)
    for at in range(index + 1, len(lines)):
        inner = lines[at]
        start = inner[:1]
        if start == mark and inner.startswith(opening):
            if inner.strip(" \t" + mark):
                end = at  # another fence opens: this one was never closed
                break
            return Fence(index, at, info, closed=True, row=row)
        if start == "|" and row is None:
            row = at
            suspect = suspect or at
        elif start == "#" and suspect is None and inner.startswith("##"):
            suspect = at
        elif start == " " and _strip_indent(inner).rstrip(" \t") == opening:
            return Fence(index, at, info, closed=True, row=row)
    # Where nothing closes it, the page's own blocks are worth more than the code.
    return Fence(index, suspect or end, info, closed=False, row=None)


def _plain_fence_end(lines: Sequence[str], index: int, opening: str) -> int | None:
    """Where a fence ends if nothing in it looks like the page's own blocks: the common case, without a loop."""
    try:
        end = lines.index(opening, index + 1)
    except ValueError:
        return None
    text = "\n".join(lines[index:end])
    odd = text.find(opening[0], len(opening)) >= 0 or "|" in text
    return None if odd else end


def _read_table(lines: Sequence[str], index: int, *, piped: bool) -> Table | None:
    count = len(lines)
    delimited = (
        index + 1 < count and "|" in lines[index + 1] and is_delimiter(lines[index + 1])
    )
    # A row of dashes alone is what is left of a table that has lost its header.
    headless = is_delimiter(lines[index]) and not lines[index].startswith(_CODE)
    if not delimited and not piped and not headless:
        return None
    first = index + 2 if delimited else index + 1
    end = _rows_end(lines, first)
    header = read_header(lines[index])
    gap, blanks = None, 0
    while (after := _find_resumed_rows(lines, end, header, piped=piped)) is not None:
        gap = end if gap is None else gap
        blanks += after - end
        end = _rows_end(lines, after)
    return Table(index, first, end, delimited, header, gap, blanks)


def _rows_end(lines: Sequence[str], first: int) -> int:
    """Where the rows end that begin at a line."""
    for end in range(first, len(lines)):
        line = lines[end]
        if line[:2] != "| " and (
            not line or line.isspace() or line.startswith(_ENDS_TABLE)
        ):
            return end
    return max(first, len(lines))


def _find_resumed_rows(
    lines: Sequence[str], end: int, header: Header, *, piped: bool
) -> int | None:
    """Where the rows go on below blank lines; ``None`` if what follows is no row, or the header of another table."""
    at, count = end, len(lines)
    while at < count and (not lines[at] or lines[at].isspace()):
        at += 1
    if at in {end, count} or "|" not in lines[at]:
        return None
    if at + 1 < count and is_delimiter(lines[at + 1]):
        return None
    if lines[at].startswith(_ENDS_TABLE):
        return None
    # Without pipes around it, only a row of the right length is told from prose.
    is_row = lines[at].lstrip().startswith("|") if piped else False
    width = header.width
    fits = is_row or (not piped and len(split_row(lines[at], width)) == width > 1)
    return at if fits else None
