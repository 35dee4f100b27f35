"""openapi-generator's enums: the items below the heading ``Enum`` -> their values."""

from __future__ import annotations

import re

from specpress.docs.page_source import PageSource, quote_text
from specpress.docs.pages import DocMember

_MEMBER = re.compile(r"[*-] `([^`]+)`(?: \(value: `(.*)`\))?")
_VALUE = re.compile(r"[*-] `[^`]+` \(value: `")
_UNKNOWN = "unknowndefaultopenapi"
_BACK = "[[Back to "


def read_values(
    source: PageSource, start: int, end: int
) -> tuple[tuple[DocMember, ...], bool]:
    """Read the values of an enum, and tell whether one of them stands for all that are not known."""
    members: list[DocMember] = []
    is_open = False
    # A name stands for its value, but not among names that have one.
    has_values = any(map(_VALUE.search, source.lines[start:end]))
    for index in range(start, end):
        line = source.lines[index].strip()
        item = _MEMBER.fullmatch(line)
        if item is not None and (item[2] is not None or not has_values):
            value = item[1] if item[2] is None else item[2]
            if len(value) > 1 and value[0] == value[-1] and value[0] in "'\"":
                value = value[1:-1]
            if item[1].replace("_", "").lower() == _UNKNOWN:
                is_open = True
            else:
                members.append(DocMember(item[1], value, index + 1))
        elif line and not line.startswith(_BACK):
            source.warning("value", f"{quote_text(line)} is no enum value", index)
    return tuple(members), is_open
