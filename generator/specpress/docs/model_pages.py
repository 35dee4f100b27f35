"""Model pages: the page of one class, enum or union, found by its sections and its tables' headers."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from msgspec import Struct, field

from specpress.docs.blocks import Block, Fence, Heading, Table
from specpress.docs.enum_values import (
    note_stray_values,
    read_listed_values,
    read_literal_values,
)
from specpress.docs.page_source import PageSource, count_rows, quote_text
from specpress.docs.pages import DocField, DocMember, DocPage, PageKind, Type
from specpress.docs.prose import read_paragraphs, strip_strikethrough
from specpress.docs.rows import read_fields, read_members
from specpress.docs.table_headers import open_table
from specpress.docs.text_scanner import UnreadableError

_KINDS: dict[str, PageKind] = {
    "fields": "object",
    "values": "enum",
    "supported types": "union",
}
_TABLES: dict[str | None, PageKind] = {"fields": "object", "values": "enum"}
_SECTIONS = {"example usage", *_KINDS}
_MEMBER_LEVEL = 3
_OPEN = " Open enum: "
_IMPORT = re.compile(r'import (.*?) from "([^"]*)"', re.DOTALL)


class _Body(Struct):
    """What the sections of one page have given so far."""

    fields: tuple[DocField, ...] = ()
    members: tuple[DocMember, ...] = ()
    types: list[Type] = field(default_factory=list[Type])
    open: bool = False
    import_path: str | None = None
    table_seen: bool = False


def kind_of(blocks: Sequence[Block]) -> PageKind | None:
    """Tell what a page describes: by its sections, or by a table's header where the section's heading is lost."""
    for block in blocks:
        if isinstance(block, Heading):
            kind = _KINDS.get(block.text.lower())
            if kind is not None:
                return kind
    for block in blocks:
        if isinstance(block, Table):
            kind = _TABLES.get(block.header.kind)
            if kind is not None:
                return kind
    return None


def read_model_page(
    source: PageSource, blocks: Sequence[Block], kind: PageKind
) -> DocPage | None:
    """Read a page; ``None``, with a finding, if it has no title to name the class by."""
    title = next((b for b in blocks if isinstance(b, Heading) and b.level == 1), None)
    if title is None or not title.text.strip("~ "):
        rows = sum(b.rows for b in blocks if isinstance(b, Table))
        rows_lost = count_rows(rows, "table row")
        message = f"page has no title to name its {kind} by: {rows_lost} not read"
        source.error("title", message, title.index if title else 0)
        return None
    name, struck = strip_strikethrough(title.text)
    start = _body_start(source, blocks)
    prose = read_paragraphs(source.lines[title.index + 1 : start])
    _note_values(source, blocks, kind, start)
    body = _Body()
    section = ""
    for number, block in enumerate(blocks):
        if kind == "union":
            _report_swallowed(source, block)
        if block.index < start:
            if block is not title:
                _note_prose(source, block, kind)
        elif isinstance(block, Heading):
            section = _enter(source, body, blocks, number, (kind, section))
        elif isinstance(block, Table):
            _read_table(source, body, block, kind)
        elif isinstance(block, Fence):
            _read_fence(source, body, block, section, name)
            if kind == "enum" and _tells_open(source, block):
                body.open = True
    if kind != "union" and not body.table_seen and not body.members:
        message = f"{kind} {quote_text(name)} has no table"
        source.warning("no-table", message, min(start, len(source.lines) - 1))
    return DocPage(
        kind,
        source.package,
        name,
        struck or prose.deprecated,
        prose.description,
        body.open,
        source.path,
        title.index + 1,
        body.fields,
        body.members,
        tuple(body.types),
        body.import_path,
    )


def _body_start(source: PageSource, blocks: Sequence[Block]) -> int:
    """Line at which the description ends: the first known heading or, where all are lost, the first known table."""
    for block in blocks:
        if isinstance(block, Heading) and block.text.lower() in _SECTIONS:
            return block.index
    for block in blocks:
        if isinstance(block, Table) and block.header.kind:
            return block.index
    return len(source.lines)


def _note_values(
    source: PageSource, blocks: Sequence[Block], kind: PageKind, start: int
) -> None:
    """Note items that look like values where no heading makes them any."""
    if kind == "enum":
        note_stray_values(source, 0, start)
    elif not any(isinstance(b, Heading) and b.text.lower() in _KINDS for b in blocks):
        note_stray_values(source, 0, len(source.lines))


def _report_swallowed(source: PageSource, block: Block) -> None:
    """Report the members of a union that a fence has swallowed."""
    if not isinstance(block, Fence):
        return
    for index in range(block.index + 1, block.end):
        if source.lines[index].startswith("### "):
            message = "a heading inside a fence is read as code"
            source.warning("row-in-fence", message, index)


def _note_prose(source: PageSource, block: Block, kind: PageKind) -> None:
    """Note what would be a table, a title or a member of a union further down."""
    if isinstance(block, Heading):
        if block.level == 1 or (kind == "union" and block.level == _MEMBER_LEVEL):
            what = quote_text(source.lines[block.index].strip())
            message = f"{what} is read as part of the description"
            source.note("prose-heading", message, block.index)
    elif isinstance(block, Table):
        message = (
            f"table of {count_rows(block.rows)} is read as part of the description"
        )
        source.note("prose-table", message, block.index)


def _enter(
    source: PageSource,
    body: _Body,
    blocks: Sequence[Block],
    number: int,
    context: tuple[PageKind, str],
) -> str:
    """Enter the section of a heading; below Supported Types a heading is a type.

    ``context`` is the kind of the page and the section so far.
    """
    kind, section = context
    heading = blocks[number]
    if not isinstance(heading, Heading):
        return section
    name = heading.text.lower()
    following = (b.index for b in blocks[number + 1 :] if isinstance(b, Heading))
    end = next(following, len(source.lines))
    if name == "values":
        for span in _spans_beside_tables(blocks[number + 1 :], heading.index + 1, end):
            members, is_open = read_listed_values(source, *span)
            body.members += members
            body.open = body.open or is_open
    elif name not in _SECTIONS and section == "supported types":
        sample = _first_code_line(source, blocks, number)
        _read_union_member(source, body, heading, sample)
        return section
    elif name not in _SECTIONS:
        message = f"section {quote_text(heading.text)} is not known"
        source.warning("section", message, heading.index)
    if name != "values" and (kind == "enum" or name not in _SECTIONS):
        note_stray_values(source, heading.index + 1, end)
    return name


def _spans_beside_tables(
    blocks: Sequence[Block], start: int, end: int
) -> Iterator[tuple[int, int]]:
    """The lines from start to end without those of tables; ``blocks`` are those from start on."""
    for block in blocks:
        if block.index >= end:
            break
        if isinstance(block, Table):
            yield start, block.index
            start = block.end
    yield start, end


def _read_table(source: PageSource, body: _Body, table: Table, kind: PageKind) -> None:
    header = open_table(source, table)
    if header is None:
        return
    if _TABLES.get(header.kind) != kind or body.table_seen:
        message = (
            f"a table that has no place on this page: {count_rows(table.rows)} not read"
        )
        source.warning("unexpected-table", message, table.index)
        return
    body.table_seen = True
    if kind == "object":
        body.fields = read_fields(source, table)
    else:
        members, is_open = read_members(source, table)
        body.members += members
        body.open = body.open or is_open


def _first_code_line(source: PageSource, blocks: Sequence[Block], number: int) -> str:
    """The first line of the code below a heading, "" if there is none."""
    for block in blocks[number + 1 : number + 2]:
        if isinstance(block, Fence) and block.index + 1 < block.end:
            return source.lines[block.index + 1]
    return ""


def _read_union_member(
    source: PageSource, body: _Body, heading: Heading, sample: str
) -> None:
    text = heading.text
    try:
        body.types.append(source.dialect.union_member(text, sample))
    except UnreadableError as error:
        message = f"type {quote_text(text)}: {error.message}"
        column = heading.level + 2 + error.offset
        source.warning("type", message, heading.index, column)


def _read_fence(
    source: PageSource, body: _Body, fence: Fence, section: str, name: str
) -> None:
    if section == "values":
        members, is_open = read_literal_values(source, fence)
        body.members += members
        body.open = body.open or is_open
    elif section == "example usage" and body.import_path is None:
        body.import_path = _import_path(source, fence, name)


def _tells_open(source: PageSource, fence: Fence) -> bool:
    """Whether a comment in the example says that the enum is open: the only sign where a table has no row for it."""
    code = source.lines[fence.index + 1 : fence.end]
    return any(line[:1] in "#/" and _OPEN in line for line in code)


def _import_path(source: PageSource, fence: Fence, name: str) -> str | None:
    """Where the example imports the class from: the imports are its first paragraph."""
    lines = source.lines
    if fence.index + 1 >= len(lines):
        return None
    clause, _, path = lines[fence.index + 1].partition(' } from "')
    if path.endswith('";') and f"{clause}, ".find(f" {name}, ") > 0:
        return path[:-2]
    end = fence.index + 1
    while end < fence.end and lines[end]:
        end += 1
    for clause, path in _IMPORT.findall("\n".join(lines[fence.index + 1 : end])):
        if name in re.findall(r"[\w$]+", clause):
            return str(path)
    return None
