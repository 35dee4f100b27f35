r"""openapi-generator's unions: pages that list the classes of a ``oneOf`` or an ``anyOf``.

Java's pages have them as items, ``* [Boat](Boat.md)``, below a heading ``oneOf schemas``; Ruby's as symbols,
``#   :'Boat'``, in the example of the method ``openapi_one_of``. A link says nothing more: texts have one too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from specpress.docs.blocks import Block, Fence, Heading
from specpress.docs.dialects.openapi_types import read_type
from specpress.docs.page_source import PageSource, quote_text
from specpress.docs.pages import DocPage, LiteralOf, Type
from specpress.docs.prose import read_paragraphs
from specpress.docs.text_scanner import UnreadableError

_HEADING = re.compile(r"(?:one|any)of schemas|`\w+_(?:one|any)_of`", re.IGNORECASE)
_ITEM = re.compile(r"(?:[*-] (\[?)|#   (:))'?(.*?)'?,?(?:\]\(.*\))?")
_CLASS = re.compile(r"[*-] \[[\w<>]+\]\([\w<>]+\.md\)|#   :'[^']*',?")
_NULLABLE = "NOTE: this class is nullable."


def find_union(blocks: Sequence[Block]) -> Heading | None:
    """The heading above the classes of a union; ``None`` on the pages of other models."""
    headings = (block for block in blocks if isinstance(block, Heading))
    return next((one for one in headings if _HEADING.fullmatch(one.text)), None)


def read_union(
    source: PageSource,
    blocks: Sequence[Block],
    heading: Heading,
    title: tuple[int, str],
) -> DocPage:
    """Read such a page; ``title`` is the line index of its title, and the class."""
    lines = range(*_find_lines(source, blocks, heading))
    types = tuple(_read_types(source, lines))
    _report_strays(source, lines)
    if not types:
        message = "the page does not list the members"
        source.note("union-members", message, heading.index)
    after = (block.index for block in blocks if block.index > title[0])
    prose = read_paragraphs(source.lines[title[0] + 1 : next(after, len(source.lines))])
    return DocPage(
        "union",
        "",
        title[1],
        deprecated=False,
        description=prose.description,
        open=False,
        path=source.path,
        line=title[0] + 1,
        types=types,
        untold=("deprecated", "open"),
    )


def _find_lines(
    source: PageSource, blocks: Sequence[Block], heading: Heading
) -> tuple[int, int]:
    """Where the classes stand: between the heading and the next block, or in the first fence below it."""
    below = [block for block in blocks if block.index > heading.index]
    if "schemas" in heading.text:
        end = below[0].index if below else len(source.lines)
        return heading.index + 1, end
    fence = next((block for block in below if isinstance(block, Fence)), None)
    return (0, 0) if fence is None else (fence.index + 1, fence.end)


def _report_strays(source: PageSource, lines: range) -> None:
    """Report classes that stand outside the list of them."""
    for index, line in enumerate(source.lines):
        if index not in lines and _CLASS.fullmatch(line) is not None:
            message = f"{quote_text(line)} belongs to no list: not read"
            source.warning("stray-row", message, index)


def _read_types(source: PageSource, lines: range) -> Iterator[Type]:
    for index in lines:
        line = source.lines[index].rstrip()
        item = _ITEM.fullmatch(line)
        if item is not None:
            kind = _read_type(source, item, index)
            if kind is not None:
                yield kind
        elif line == _NULLABLE:
            yield LiteralOf("null")


def _read_type(source: PageSource, item: re.Match[str], index: int) -> Type | None:
    """Read one of the classes; ``None``, with a finding, if it cannot be read."""
    text = item[3]
    try:
        return read_type(text)
    except UnreadableError as error:
        message = f"type {quote_text(text)}: {error.message}"
        source.warning("type", message, index, item.start(3) + 1)
        return None
