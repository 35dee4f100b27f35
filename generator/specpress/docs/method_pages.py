"""Method pages: the page of one group of methods: title, Overview, list of operations, one section per method."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence

from specpress.docs.blocks import Block, Fence, Heading, Table
from specpress.docs.methods import METHOD_LEVEL, ListedMethod, opens_part, read_method
from specpress.docs.page_source import PageContent, PageSource, count_rows, quote_text
from specpress.docs.pages import DocGroup, DocMethod
from specpress.docs.prose import read_paragraphs, strip_strikethrough

_LIST = "available operations"
_ACCESSOR = re.compile(r"\(\*([^*]+)\*\)")
_ITEM = re.compile(r"[*-] \[([^\]]+)\]\([^)]*\)(?: - (.*))?")
_DEPRECATED = ":warning: **Deprecated**"


def read_method_page(source: PageSource, blocks: Sequence[Block]) -> PageContent:
    """Read a page of methods; a section and the list that disagree are reported, and the section counts."""
    headings = [block for block in blocks if isinstance(block, Heading)]
    group = _read_group(source, headings)
    entries = _read_operation_list(source, headings, group.accessor)
    starts = _method_headings(blocks, entries)
    first = starts[0].index if starts else len(source.lines)
    for block in blocks:
        if isinstance(block, Table) and block.index < first:
            message = (
                f"a table that belongs to no method: {count_rows(block.rows)} not read"
            )
            source.warning("unexpected-table", message, block.index)
    opening = {heading.index for heading in starts}
    for heading in headings:
        if heading.level == METHOD_LEVEL and heading.index not in opening:
            _note_section(source, heading)
    _note_swallowed(source, blocks)
    methods: list[DocMethod] = []
    lists = bool(entries)
    for heading, inside, end in _split_sections(blocks, starts, len(source.lines)):
        entry = entries.pop(strip_strikethrough(heading.text)[0], None) or ListedMethod(
            group.accessor
        )
        method = read_method(source, heading, inside, end, entry)
        methods.append(method)
        if entry.index is None and lists:
            message = f"method {quote_text(method.name)} is not in Available Operations"
            source.note("unlisted-method", message, heading.index)
    for name, entry in entries.items():
        message = f"operation {quote_text(name)} has no section on this page"
        source.warning("missing-method", message, entry.index or 0)
    return PageContent(None, group, tuple(methods))


def _note_swallowed(source: PageSource, blocks: Sequence[Block]) -> None:
    """Note what would be the heading of a method outside the code that it stands in."""
    for block in blocks:
        if isinstance(block, Fence):
            for index in range(block.index + 1, block.end):
                if source.lines[index].startswith("## "):
                    message = "a heading inside a fence is read as code"
                    source.note("row-in-fence", message, index)


def _note_section(source: PageSource, heading: Heading) -> None:
    if heading.text.lower() not in {"overview", _LIST}:
        message = f"section {quote_text(heading.text)} has no part of a method"
        source.note("section", message, heading.index)


def _read_operation_list(
    source: PageSource, headings: Sequence[Heading], group: str
) -> dict[str, ListedMethod]:
    """Read the list below Available Operations: names with their summaries."""
    entries: dict[str, ListedMethod] = {}
    for heading in headings:
        if heading.text.lower() != _LIST:
            continue
        end = next((h.index for h in headings if h.index > heading.index), None)
        for index in range(
            heading.index + 1, len(source.lines) if end is None else end
        ):
            line = source.lines[index].strip()
            item = _ITEM.fullmatch(line)
            if item is not None:
                name, struck = strip_strikethrough(item[1])
                summary, mark, _ = (item[2] or "").partition(_DEPRECATED)
                deprecated = struck or bool(mark)
                summary = summary.strip()
                entries[name] = ListedMethod(group, summary or None, deprecated, index)
            elif line and not line.startswith("|"):
                message = f"operation {quote_text(line)} cannot be read"
                source.warning("operation-list", message, index)
    return entries


def _split_sections(
    blocks: Sequence[Block], starts: Sequence[Heading], count: int
) -> Iterator[tuple[Heading, Sequence[Block], int]]:
    """Give each heading, the blocks below it and the line at which the next one stands."""
    indexes = [block.index for block in blocks]
    ends = [*(heading.index for heading in starts[1:]), count]
    for heading, end in zip(starts, ends, strict=False):
        first = bisect_right(indexes, heading.index)
        yield heading, blocks[first : bisect_left(indexes, end)], end


def _method_headings(
    blocks: Sequence[Block], entries: Mapping[str, ListedMethod]
) -> list[Heading]:
    """The headings that open a method: those of the list, and others that have a method's parts below them."""
    second = [b for b in blocks if isinstance(b, Heading) and b.level == METHOD_LEVEL]
    end = blocks[-1].index + 1 if blocks else 0
    return [
        heading
        for heading, inside, _ in _split_sections(blocks, second, end)
        if strip_strikethrough(heading.text)[0] in entries
        or any(map(opens_part, inside))
    ]


def _read_group(source: PageSource, headings: Sequence[Heading]) -> DocGroup:
    title = next((heading for heading in headings if heading.level == 1), None)
    if title is None:
        message = f"page of methods without a title: named {quote_text(source.package)}"
        source.warning("title", message, 0)
        return DocGroup(source.package, source.package, None, source.place(0))
    lines = source.lines
    name = strip_strikethrough(title.text)[0]
    accessor = name[:1].lower() + name[1:]
    if title.index + 1 < len(lines):
        accessor_line = _ACCESSOR.fullmatch(lines[title.index + 1].strip())
        accessor = accessor_line[1] if accessor_line else accessor
    description = None
    for number, heading in enumerate(headings):
        if heading.text.lower() == "overview":
            after = headings[number + 1].index if number + 1 < len(headings) else None
            end = len(lines) if after is None else after
            description = read_paragraphs(lines[heading.index + 1 : end]).description
            break
    return DocGroup(name, accessor, description, source.place(title.index))
