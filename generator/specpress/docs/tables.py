r"""Tables: rows to cells, and header names to the roles their columns play.

A row may lack its outer pipes. ``\|`` never separates cells; a bare pipe inside a code span does (GitHub
Flavored Markdown, "Tables"), unless only without it the row has as many cells as the header.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from itertools import islice, pairwise
from typing import Literal

from msgspec import Struct

TableKind = Literal[
    "fields",
    "values",
    "errors",
    "properties",
    "index",
    "responses",
    "options",
    "security",
]

_ROLES = {
    "field": "name",
    "name": "name",
    "parameter": "name",
    "property": "name",
    "type": "type",
    "required": "required",
    "notes": "notes",
    "description": "description",
    "example": "example",
    "value": "value",
    "default": "default",
    "error type": "error",
    "error object": "error",
    "status code": "status",
    "content type": "content type",
    "method": "method",
    "response headers": "headers",
    "http request": "http",
    "scheme": "scheme",
}

_KINDS: tuple[tuple[TableKind, frozenset[str]], ...] = (
    ("fields", frozenset(("name", "type", "required"))),
    ("properties", frozenset(("name", "type", "notes"))),
    ("values", frozenset(("name", "value"))),
    ("errors", frozenset(("error", "status"))),
    ("responses", frozenset(("status", "description"))),
    ("index", frozenset(("method", "http"))),
    ("security", frozenset(("name", "type", "scheme"))),
)
_MOST = 1000  # pipes of one row that are told apart: far more than any table has
_OPTIONS = ("name", "type", "description")


class Header(Struct, frozen=True):
    """What a header row says: ``columns`` gives each role its cell, ``unknown`` the cells without one of their own.

    ``kind`` is ``None`` when the columns make no table that is known.
    """

    kind: TableKind | None
    columns: Mapping[str, int]
    width: int
    unknown: tuple[int, ...]


def read_header(line: str) -> Header:
    """Read a header row by its names; letter case and padding do not matter."""
    return _read_padless_header(" ".join(line.split()))


@lru_cache(maxsize=256)
def _read_padless_header(line: str) -> Header:
    if line[:1] == "|" and line[-1:] == "|" and "\\" not in line:
        cells = line[1:-1].split("|")
    else:
        cells = [line[start:end] for start, end in cell_spans(line, 0)]
    return _header(tuple([cell.strip().casefold() for cell in cells]))


@lru_cache(maxsize=256)
def _header(cells: tuple[str, ...]) -> Header:
    columns: dict[str, int] = {}
    unknown: list[int] = []
    for number, cell in enumerate(cells):
        role = _ROLES.get(cell)
        if role is None or role in columns:
            unknown.append(number)
        else:
            columns[role] = number
    kinds: list[TableKind | None] = [
        k for k, roles in _KINDS if roles <= columns.keys()
    ]
    kind = kinds[0] if kinds else None
    if kind is None and cells[:1] == ("name",) and columns.keys() >= set(_OPTIONS):
        kind = "options"
    return Header(kind, columns, len(cells), tuple(unknown))


def split_row(line: str, width: int) -> list[str]:
    """Split a row into stripped cells; ``width`` is the header's number of cells, which the result may miss."""
    return [
        line[start:end].strip().replace("\\|", "|")
        for start, end in cell_spans(line, width)
    ]


def cell_spans(line: str, width: int) -> list[tuple[int, int]]:
    """Where the cells of a row begin and end."""
    pipes = _find_pipes(line)
    spans = _spans_between(line, pipes, width)
    if len(spans) > width and "`" in line:
        atomic = _spans_between(line, _pipes_outside_code(line, pipes), width)
        if len(atomic) == width:
            return atomic
    return spans


def is_torn(header: str, line: str) -> bool:
    """Tell whether a row has lost its closing pipe: the header has pipes on both sides, and the row begins with one."""
    return (
        _has_pipe_at_end(header)
        and header[0] == "|" == line[0]
        and not _has_pipe_at_end(line)
    )


def _has_pipe_at_end(line: str) -> bool:
    line = line.rstrip()
    return line.endswith("|") and not line.endswith("\\|")


def cell_column(line: str, width: int, number: int) -> int:
    """Column, counted from 1, at which the text of a cell begins; that of the row's end if it has no such cell."""
    spans = cell_spans(line, width)
    if number >= len(spans):
        return len(line.rstrip()) + 1
    start, end = spans[number]
    text = line[start:end]
    blanks = len(text) - len(text.lstrip())
    return start + 1 + (blanks if blanks < len(text) else 0)


def _find_pipes(line: str) -> list[int]:
    pipes = re.finditer(r"(?<!\\)\|", line)
    return [pipe.start() for pipe in islice(pipes, _MOST)]


def _spans_between(line: str, pipes: list[int], width: int) -> list[tuple[int, int]]:
    bounds = [-1, *pipes, len(line)]
    leading = bool(pipes) and not line[: pipes[0]].strip()
    trailing = bool(pipes) and not line[pipes[-1] + 1 :].strip()
    if leading:
        del bounds[0]
    # Without a leading pipe, a last blank is an empty cell if the header needs it.
    if trailing and len(pipes) > leading and (leading or len(bounds) - 1 != width):
        del bounds[-1]
    return [(a + 1, b) for a, b in pairwise(bounds)]


def _pipes_outside_code(line: str, pipes: list[int]) -> list[int]:
    """Keep the pipes that stand in no code span (CommonMark 0.31, section 6.1: runs of equally many backticks)."""
    runs = [match.span() for match in re.finditer("`+", line)]
    last = {end - start: number for number, (start, end) in enumerate(runs)}
    inside: list[tuple[int, int]] = []
    number = 0
    while number < len(runs):
        start, end = runs[number]
        closing = number
        if last[end - start] > number:
            closing = next(
                later
                for later in range(number + 1, len(runs))
                if runs[later][1] - runs[later][0] == end - start
            )
            inside.append((start, runs[closing][1]))
        number = closing + 1
    outside: list[int] = []
    spans = iter(inside)
    span = next(spans, None)
    for pipe in pipes:
        while span is not None and span[1] <= pipe:
            span = next(spans, None)
        if span is None or pipe < span[0]:
            outside.append(pipe)
    return outside
