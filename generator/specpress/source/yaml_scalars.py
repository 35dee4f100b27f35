"""YAML scalars: plain YAML scalars -> values, by the core schema (YAML 1.2.2, section 10.3.2)."""

from __future__ import annotations

import re
from math import isfinite

_MAX_BITS = 14_000  # about as many as Python writes in decimal

NOT_TEXT = re.compile(
    r"""(?P<null>~|null|Null|NULL|)
      |(?P<bool>true|True|TRUE|false|False|FALSE)
      |(?P<int>[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+)
      |(?P<float>[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?
               |[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)
      |(?P<merge><<)""",
    re.VERBOSE,
)
"""Plain scalars that are no strings, by the name of their tag; the merge key of YAML 1.1 is one of them."""


def tag_of(text: str) -> str:
    """Give the core tag's short name of a plain scalar: "null", "bool", "int", "float", "merge" or "str"."""
    match = NOT_TEXT.fullmatch(text)
    return "str" if match is None else match.lastgroup or "str"


def parse_scalar(text: str, name: str) -> bool | int | float | str | None:
    """Give the value of a scalar with that tag.

    Raises ValueError where the text is none of the tag's, or a number that JSON does not have.
    """
    match name:
        case "null":
            return None
        case "bool":
            return _parse_boolean(text)
        case "int":
            return _parse_integer(text)
        case "float":
            number = float(text)
            if not isfinite(number):
                raise ValueError(text)
            return number
        case _:
            return text


def _parse_integer(text: str) -> int:
    number = int(text, 0) if text[:2] in {"0o", "0x"} else int(text)
    if number.bit_length() > _MAX_BITS:
        raise ValueError(text)
    return number


def _parse_boolean(text: str) -> bool:
    match text.lower():
        case "true":
            return True
        case "false":
            return False
        case _:
            raise ValueError(text)
