"""Methods: one method's section of a group page, from its heading to the next."""

from __future__ import annotations

import re
from collections.abc import Sequence

from msgspec import Struct, field
from msgspec.structs import replace

from specpress.docs.blocks import Block, Comment, Fence, Heading, Table
from specpress.docs.page_source import PageSource, count_rows, quote_text
from specpress.docs.pages import DocError, DocField, DocMethod, DocSample, Type
from specpress.docs.prose import read_paragraphs, strip_strikethrough
from specpress.docs.rows import read_errors, read_fields
from specpress.docs.stray_responses import (
    report_further_responses,
    report_stray_responses,
)
from specpress.docs.table_headers import open_table
from specpress.docs.text_scanner import UnreadableError

SNIPPET = "<!-- UsageSnippet"

_ATTRIBUTE = re.compile(r'(\w+)="([^"]*)"')
METHOD_LEVEL = 2
_ROUTE = frozenset(("operationID", "method", "path"))
_EXAMPLE = "example usage"
_WITHOUT_CODE = frozenset(("", "parameters", "response", "errors"))
_SECTIONS = (
    _EXAMPLE,
    "standalone function",
    "parameters",
    "response",
    "errors",
    "react hooks and utilities",
)
_TABLES = {"fields": "parameters", "errors": "errors"}


class ListedMethod(Struct, frozen=True):
    """The facts about a method outside its section: the group's accessor, and its line in the list if any."""

    group: str
    summary: str | None = None
    deprecated: bool = False
    index: int | None = None


class _Body(Struct):
    """What the parts of one method have given so far; ``section`` is the one being read."""

    section: str = ""
    title: str = ""
    snippet: dict[str, str] = field(default_factory=dict[str, str])
    sample: str | None = None
    samples: list[DocSample] = field(default_factory=list[DocSample])
    parameters: tuple[DocField, ...] = ()
    response: Type | None = None
    errors: tuple[DocError, ...] = ()
    read: set[str] = field(default_factory=set[str])


def section_of(block: Block) -> str | None:
    """The part of a method that a heading opens, ``None`` if it opens none."""
    if not isinstance(block, Heading) or block.level <= METHOD_LEVEL:
        return None
    text = block.text.lower()
    return next((name for name in _SECTIONS if text.startswith(name)), None)


def read_method(
    source: PageSource,
    heading: Heading,
    blocks: Sequence[Block],
    end: int,
    entry: ListedMethod,
) -> DocMethod:
    """Read the section below a heading up to line ``end``; ``blocks`` are those between."""
    name, struck = strip_strikethrough(heading.text)
    start = next((block.index for block in blocks if opens_part(block)), end)
    prose = read_paragraphs(source.lines[heading.index + 1 : start])
    body = _Body()
    for number, block in enumerate(blocks):
        if block.index < start:
            note_prose_table(source, block)
            continue
        after = blocks[number + 1].index if number + 1 < len(blocks) else end
        _read_block(source, body, block, after)
    if body.response is None:
        lines = (heading.index + 1, start, end)
        report_stray_responses(source, blocks, lines, _is_response)
    snippet = body.snippet
    if not snippet:
        message = f"method {quote_text(name)} gives no operation, verb or path"
        source.note("no-usage-snippet", message, heading.index)
    request = next((row.type for row in body.parameters if row.role == "request"), None)
    paging = source.dialect.paging
    return DocMethod(
        snippet.get("operationID") or None,
        snippet.get("method", "").lower() or None,
        snippet.get("path") or None,
        entry.group,
        source.package,
        name,
        entry.summary,
        prose.description,
        struck or prose.deprecated or entry.deprecated,
        request,
        body.response,
        body.errors,
        any(mark in sample.text for sample in body.samples for mark in paging),
        body.parameters,
        tuple(body.samples),
        source.path,
        heading.index + 1,
    )


def _is_response(block: Block) -> bool:
    return section_of(block) == "response"


def opens_part(block: Block) -> bool:
    """Whether a block opens a part of a method, and so ends its description."""
    if isinstance(block, Comment):
        return block.text.startswith(SNIPPET)
    return section_of(block) is not None


def note_prose_table(source: PageSource, block: Block) -> None:
    """Note a table in a description."""
    if isinstance(block, Table):
        message = (
            f"table of {count_rows(block.rows)} is read as part of the description"
        )
        source.note("prose-table", message, block.index)


def _read_block(source: PageSource, body: _Body, block: Block, after: int) -> None:
    match block:
        case Heading(text=text):
            section = section_of(block)
            if section is None:
                message = f"section {quote_text(text)} is not known"
                source.warning("section", message, block.index)
            body.section, body.title = section or "", text
            body.sample = text.partition(":")[2].strip() or None
            if section == "response" and "response" in body.read:
                message = "a second response of one method is not read"
                source.warning("stray-response", message, block.index)
            elif section == "response":
                body.read.add("response")
                _read_response(source, body, block.index + 1, after)
        case Comment(text=text) if text.startswith(SNIPPET):
            # It tells the example, whatever became of the heading.
            body.section = body.section or _EXAMPLE
            _read_snippet(source, body, block)
        case Fence() if body.section == _EXAMPLE:
            text = "\n".join(source.lines[block.index + 1 : block.end])
            body.samples.append(DocSample(body.sample, text, block.index + 2))
        case Fence() if body.section in _WITHOUT_CODE:
            message = "code that stands in no example is not read"
            source.note("sample", message, block.index)
        case Table():
            _read_table(source, body, block)
        case _:
            pass


def _read_snippet(source: PageSource, body: _Body, comment: Comment) -> None:
    snippet = dict(_ATTRIBUTE.findall(comment.text))
    body.sample = snippet.get("example") or body.sample
    missing = _ROUTE - snippet.keys()
    if missing:
        message = f"UsageSnippet without {', '.join(sorted(missing))}"
        source.warning("usage-snippet", message, comment.index)
    if not body.snippet:
        body.snippet = snippet
    elif any(body.snippet.get(name) != snippet.get(name) for name in _ROUTE):
        message = "UsageSnippet of another operation than the one above it: not read"
        source.warning("usage-snippet", message, comment.index)


def _read_table(source: PageSource, body: _Body, table: Table) -> None:
    header = open_table(source, table)
    if header is None:
        return
    part = _TABLES.get(header.kind or "")
    if part is None or part in body.read:
        message = f"a table that has no place in this section: {count_rows(table.rows)} not read"
        source.warning("unexpected-table", message, table.index)
        return
    body.read.add(part)
    if part == "parameters":
        body.parameters = tuple(
            _assign_role(source, row) for row in read_fields(source, table)
        )
    else:
        body.errors = read_errors(source, table)


def _assign_role(source: PageSource, row: DocField) -> DocField:
    role = source.dialect.row_role(row)
    return row if role == row.role else replace(row, role=role)


def _read_response(source: PageSource, body: _Body, start: int, end: int) -> None:
    for index in range(start, end):
        text = source.lines[index].strip()
        if not text:
            continue
        bold = text.startswith("**") and text.endswith("**")
        try:
            body.response = source.dialect.response(text[2:-2] if bold else text)
        except UnreadableError as error:
            message = f"response {quote_text(text)}: {error.message}"
            column = error.offset + (3 if bold else 1)
            source.warning("type", message, index, column)
        report_further_responses(source, range(index + 1, end))
        return
    message = "a section of a response tells none"
    source.warning("stray-response", message, start - 1)
