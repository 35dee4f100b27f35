"""Stray responses: lines of a method that look like what it gives, though no section of it holds them."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from specpress.docs.blocks import Block, Fence
from specpress.docs.page_source import PageSource, quote_text

_LINE = re.compile(r"\[?\*\*[^|]+\*\*(?:\]\([^()|]*\))?")
_LINKED = re.compile(r"(?=.*\]\([^()|]*\.md\))" + _LINE.pattern)


def report_stray_responses(
    source: PageSource,
    blocks: Sequence[Block],
    lines: tuple[int, int, int],
    is_response: Callable[[Block], bool],
) -> None:
    """Report such lines of a method that gives nothing.

    ``lines`` are where the method, its sections and the next method begin; above the sections only a link to a page is
    no prose. ``is_response`` tells the heading of the section for them.
    """
    first, start, stop = lines
    elsewhere: set[int] = set()
    for number, block in enumerate(blocks):
        if isinstance(block, Fence):
            elsewhere.update(range(block.index, block.end))
        elif is_response(block):
            following = blocks[number + 1 : number + 2]
            end = following[0].index if following else stop
            elsewhere.update(range(block.index, end))
    for index in range(first, stop):
        line = source.lines[index].strip()
        pattern = _LINKED if index < start else _LINE
        if index not in elsewhere and pattern.fullmatch(line) is not None:
            message = f"{quote_text(line)} stands in no section of a response: not read"
            source.warning("stray-response", message, index)


def report_further_responses(source: PageSource, lines: range) -> None:
    """Report lines that look like a response below the one that was read."""
    for index in lines:
        line = source.lines[index].strip()
        if _LINKED.fullmatch(line) is not None:
            message = f"{quote_text(line)} is a second response: not read"
            source.warning("stray-response", message, index)
