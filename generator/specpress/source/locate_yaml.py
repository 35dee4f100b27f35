"""Locate YAML: walk over block YAML to the wanted nodes, by the columns at which lines begin.

Flow collections on the way are read as JSON, or by PyYAML alone if they are not; anything else than plain keys, dashes
and scalars (anchors, tags, complex keys, directives) is unclear.
"""

from __future__ import annotations

import re

from specpress.source import locate_json
from specpress.source.position_tree import PositionTree, UnclearError
from specpress.source.yaml_plainness import ESCAPED_KEY, KEY

_NO_CONTENT = re.compile(r"(?: *+(?:#[^\n]*+)?+\n)*+ *+")
_START = re.compile(r"(?: *+(?:#[^\n]*+)?+\n)*+(?:--- *+(?:#[^\n]*+)?+\n)?+")
_DASH = re.compile(r"-(?: ++|(?=\n)|$)")


def find_in_yaml(text: str, positions: PositionTree) -> None:
    """Find the wanted nodes of a document whose lines end in line feeds. Raises UnclearError."""
    if not text.endswith("\n"):
        text += "\n"
    match = _START.match(text)
    start = _content_start(text, match.end() if match else 0)
    if text.startswith(("---", "%"), start):
        raise UnclearError
    if start < len(text):
        positions.offset = start
        _visit(text, start, len(text), positions)


def _visit(text: str, start: int, end: int, positions: PositionTree) -> None:
    """Find the children of the node that begins at ``start``; the text before ``end`` holds all of it."""
    if not positions.children:
        return
    if _DASH.match(text, start):
        _visit_sequence(text, start, end, positions)
        return
    match text[start]:
        case "{" | "[":
            try:
                locate_json.find_in_json(text, start, positions)
            except UnclearError:
                _visit_flow(text, start, end, positions)
        case "&" | "*" | "!" | "?" | "%" | "@" | "`":
            raise UnclearError
        case "|" | ">":
            pass
        case _:
            _visit_mapping(text, start, end, positions)


def _visit_mapping(text: str, start: int, end: int, positions: PositionTree) -> None:
    if KEY.match(text, start) is None:
        line = text[start : text.find("\n", start)]
        if "\t" in line or ESCAPED_KEY.match(line):
            raise UnclearError
        return  # a scalar
    column = _column_of(text, start)
    entries = [
        offset
        for offset in _line_starts(text, start, end, column)
        if _DASH.match(text, offset) is None
    ]
    for offset, stop in zip(entries, [*entries[1:], end], strict=True):
        match = KEY.match(text, offset)
        if match is None:
            raise UnclearError
        key = match[1]
        if key == "<<":
            raise UnclearError
        if key[0] in "\"'":
            key = key[1:-1]
        child = positions.children.get(key)
        if child is not None:
            child.offset = offset
            _visit_value(text, match.end(), stop, column, child)


def _visit_sequence(text: str, start: int, end: int, positions: PositionTree) -> None:
    column = _column_of(text, start)
    entries = _line_starts(text, start, end, column)
    for index, (offset, stop) in enumerate(
        zip(entries, [*entries[1:], end], strict=True)
    ):
        match = _DASH.match(text, offset)
        if match is None:
            raise UnclearError
        child = positions.children.get(str(index))
        if child is not None:
            content = _content_start(text, match.end())
            child.offset = content if content < stop else offset + 1  # an empty item
            _visit_value(text, match.end(), stop, column, child)


def _visit_value(
    text: str, at: int, stop: int, column: int, positions: PositionTree
) -> None:
    """Go on to the value of a key or dash at ``column``; it begins at ``at`` or on a later line."""
    if not positions.children:
        return
    start = _content_start(text, at)
    if start >= stop:
        return
    if "\n" in text[at:start] and _column_of(text, start) < column:
        raise UnclearError
    _visit(text, start, stop, positions)


def _visit_flow(text: str, start: int, end: int, positions: PositionTree) -> None:
    from specpress.source import (  # noqa: PLC0415 - imports PyYAML, which is seldom needed
        locate_yaml_exact,
    )

    locate_yaml_exact.find_in_yaml_nodes(text[start:end], positions, start)


def _line_starts(text: str, start: int, end: int, column: int) -> list[int]:
    """Give ``start`` and where later lines begin that stand as deep; no scalar or comment has such a line."""
    pattern = re.compile(rf"\n {{{column}}}(?=[^ \n#])")
    return [start, *(match.end() for match in pattern.finditer(text, start, end))]


def _content_start(text: str, at: int) -> int:
    match = _NO_CONTENT.match(text, at)
    return match.end() if match else at


def _column_of(text: str, offset: int) -> int:
    """Count the characters before ``offset`` in its line, dashes of outer sequences among them."""
    return offset - text.rfind("\n", 0, offset) - 1
