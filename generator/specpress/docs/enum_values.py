"""Enum values: enum members that are in a list or in a fenced union of literals instead of a table."""

from __future__ import annotations

import re

from specpress.docs.blocks import Fence
from specpress.docs.page_source import PageSource, quote_text
from specpress.docs.pages import DocMember

_LITERAL = re.compile(r'"(?P<text>(?:[^"\\]|\\.)*)"|(?P<integer>-?\d+)')
_ITEMS = ('- `"', '* `"')
_OPEN = "This is an open enum"
_UNKNOWN = "Unrecognized<"


def read_listed_values(
    source: PageSource, start: int, end: int
) -> tuple[tuple[DocMember, ...], bool]:
    """Read list items, one quoted value each, and tell whether the lines hold the open-enum sentence."""
    members: list[DocMember] = []
    is_open = False
    for index in range(start, end):
        line = source.lines[index].strip()
        if line.startswith(_OPEN):
            is_open = True
        elif line.startswith(("- ", "* ")) or line in {"-", "*"}:
            member = _read_member(_strip_code(line[2:].strip()), index)
            if member is None:
                source.warning("value", f"{quote_text(line)} is no value", index)
            else:
                members.append(member)
    return tuple(members), is_open


def _strip_code(text: str) -> str:
    """A text without the backticks around it; one that lacks one of them is cut."""
    is_code = len(text) > 1 and text[0] == text[-1] == "`"
    return text.strip("`") if is_code else text


def note_stray_values(source: PageSource, start: int, end: int) -> None:
    """Note list items in a description that look like values but have no heading that makes them values."""
    for index in range(start, end):
        line = source.lines[index].strip()
        # An item that goes on in words is prose.
        if line.startswith(_ITEMS) and (line.endswith('"`') or line.count("`") == 1):
            message = f"{quote_text(line)} is read as part of the description"
            source.note("prose-value", message, index)


def read_literal_values(
    source: PageSource, fence: Fence
) -> tuple[tuple[DocMember, ...], bool]:
    """Read ``"A" | "B" | Unrecognized<string>``, and tell whether the last of these is there."""
    members: list[DocMember] = []
    is_open = False
    for index in range(fence.index + 1, fence.end):
        parts = source.lines[index].split("|")
        for number, part in enumerate(parts):
            text = part.strip("; \t")
            member = _read_member(text, index)
            if member is not None:
                members.append(member)
            elif text.startswith(_UNKNOWN):
                is_open = True
            elif text or 0 < number < len(parts) - (index + 1 < fence.end):
                # A pipe may begin a line, or end one that is not the last.
                source.warning("value", f"{quote_text(text)} is no value", index)
    return tuple(members), is_open


def _read_member(text: str, index: int) -> DocMember | None:
    """A member of a quoted text or an integer; ``None`` for anything else."""
    literal = _LITERAL.fullmatch(text)
    if literal is None:
        return None
    if literal["integer"] is not None:
        return DocMember(text, text, index + 1, is_integer=True)
    return DocMember(literal["text"], literal["text"], index + 1)
