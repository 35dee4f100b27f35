"""Locate JSON: walk over JSON text to the wanted nodes, decoding and dropping what lies between."""

from __future__ import annotations

import json
import re

from specpress.source.position_tree import PositionTree, UnclearError

_SPACE = re.compile(r"[ \t\r\n]*+")
_decode = json.JSONDecoder().raw_decode


def find_in_json(text: str, offset: int, positions: PositionTree) -> None:
    """Find the children of the value that begins at ``offset``; a member of an object stands where its key does.

    Raises UnclearError where the text is no JSON.
    """
    try:
        _visit(text, offset, positions)
    except (ValueError, IndexError, RecursionError):
        raise UnclearError from None


def _visit(text: str, offset: int, positions: PositionTree) -> None:
    missing = len(positions.children)
    bracket = text[offset]
    if not missing or bracket not in "{[":
        return
    index = -1
    offset = _skip_space(text, offset + 1)
    while missing and text[offset] not in "}]":
        key_offset = offset
        if bracket == "{":
            if text[offset] != '"':
                raise UnclearError
            step, offset = _decode(text, offset)
            offset = _skip_space(text, offset)
            if text[offset] != ":":
                raise UnclearError
            offset = _skip_space(text, offset + 1)
        else:
            index += 1
            step = str(index)
        child = positions.children.get(step)
        if child is not None:
            missing -= 1
            child.offset = key_offset
            _visit(text, offset, child)
        offset = _skip_space(text, _decode(text, offset)[1])
        if text[offset] == ",":
            offset = _skip_space(text, offset + 1)
        elif text[offset] not in "}]":
            raise UnclearError


def _skip_space(text: str, offset: int) -> int:
    match = _SPACE.match(text, offset)
    return match.end() if match else offset
