"""Speakeasy: the page layout that all Speakeasy targets share, whatever their type cells look like."""

from __future__ import annotations

import re
from collections.abc import Sequence

from msgspec.structs import replace

from specpress.docs.blocks import Block, Comment, Fence, Heading, Table, scan_blocks
from specpress.docs.enum_values import note_stray_values
from specpress.docs.method_pages import read_method_page
from specpress.docs.methods import SNIPPET
from specpress.docs.model_pages import kind_of, read_model_page
from specpress.docs.page_source import PageContent, PageSource, count_rows
from specpress.docs.pages import (
    DocField,
    DocPage,
    DocScheme,
    NamedRef,
    NullableOf,
    OptionalOf,
    Prim,
    RowRole,
    Traits,
)
from specpress.docs.prose import read_paragraphs, strip_strikethrough
from specpress.docs.rows import table_rows

TRAITS = Traits(
    operation_packages=frozenset(("operations", "requests")),
    component_packages=frozenset(("shared", "components")),
    envelope=frozenset(("contenttype", "statuscode", "rawresponse", "headers")),
    envelope_marks=frozenset(("statuscode", "rawresponse")),
    catch_all=frozenset(("additionalProperties", "additional_properties")),
)
_OPTIONS = re.compile(r"server_?url|(?:options|retries)\..*", re.IGNORECASE)
_UNTYPED = frozenset(("options", "retries", "config"))
_OPTION_TYPES = frozenset(("RequestOptions", "AxiosRequestConfig", "RetryConfig"))


def row_role(row: DocField) -> RowRole:
    """What a row of a method's table is, by the names and types that all Speakeasy targets share."""
    match row.name:
        case "request":
            return "request"
        case "security":
            return "security"
        case name if _OPTIONS.fullmatch(name) is not None:
            return "option"
        case _:
            row_type = row.type
            while isinstance(row_type, OptionalOf | NullableOf):
                row_type = row_type.inner
    if isinstance(row_type, Prim | NamedRef):
        is_option = row_type.name in _OPTION_TYPES
    else:
        is_option = row_type is None and row.name in _UNTYPED
    return "option" if is_option else "argument"


def read_page(source: PageSource) -> PageContent:
    """Read a page of models or of methods; any other is passed over with a note."""
    blocks = scan_blocks(source.lines)
    report_fences(source, blocks)
    if _has_methods(blocks):
        return read_method_page(source, blocks)
    kind = kind_of(blocks)
    if kind is not None and not _is_option_page(blocks):
        return PageContent(read_model_page(source, blocks, kind))
    schemes = read_schemes(source, blocks)
    if schemes:
        return PageContent(schemes=schemes)
    union = _bare_union(source, blocks)
    if union is None:
        report_skipped(source, blocks)
    return PageContent(union)


def read_page_without_openness(source: PageSource) -> PageContent:
    """Read a page of a target that does not say whether enums are open."""
    content = read_page(source)
    if content.page is None or content.page.kind != "enum":
        return content
    return replace(content, page=replace(content.page, untold=("open",)))


def read_schemes(source: PageSource, blocks: Sequence[Block]) -> tuple[DocScheme, ...]:
    """Read the tables of security schemes, the only ones of a README that describe the API."""
    schemes: list[DocScheme] = []
    for block in blocks:
        if not isinstance(block, Table) or block.header.kind != "security":
            continue
        columns = block.header.columns
        for index, cells, _ in table_rows(source, block):
            name, type_, scheme = (
                cells[columns[role]].strip() for role in ("name", "type", "scheme")
            )
            names = tuple(
                filter(None, (part.strip("` ") for part in name.split("<br/>")))
            )
            schemes.append(DocScheme(names, type_, scheme, index + 1))
    return tuple(schemes)


def report_fences(source: PageSource, blocks: Sequence[Block]) -> None:
    """Report fences that nothing closes, and table rows that a fence has swallowed."""
    for block in blocks:
        if isinstance(block, Fence):
            if not block.closed:
                message = "this fence is not closed: read as ending at the next heading"
                source.warning("unclosed-fence", message, block.index)
            elif block.row is not None:
                message = "a table row inside a fence is read as code"
                source.warning("row-in-fence", message, block.row)


def _has_methods(blocks: Sequence[Block]) -> bool:
    for block in blocks:
        if isinstance(block, Heading):
            if block.text.lower() == "available operations":
                return True
        elif isinstance(block, Comment) and block.text.startswith(SNIPPET):
            return True
    return False


def _is_option_page(blocks: Sequence[Block]) -> bool:
    """Whether all tables describe options of the client, which are the same in every SDK."""
    kinds = [block.header.kind for block in blocks if isinstance(block, Table)]
    return bool(kinds) and all(kind == "options" for kind in kinds)


def _bare_union(source: PageSource, blocks: Sequence[Block]) -> DocPage | None:
    """Take a page of title and description only for a union whose members the docs do not tell."""
    if not blocks or not isinstance(blocks[0], Heading) or blocks[0].level != 1:
        return None
    name, struck = strip_strikethrough(blocks[0].text)
    if (
        len(blocks) > 1
        or source.stem.lower().replace("-", "") != name.lower()
        or not name.isidentifier()
    ):
        return None
    source.note("union-members", "the page does not list the members", blocks[0].index)
    note_stray_values(source, 0, len(source.lines))
    prose = read_paragraphs(source.lines[blocks[0].index + 1 :])
    return DocPage(
        "union",
        source.package,
        name,
        struck or prose.deprecated,
        prose.description,
        open=False,
        path=source.path,
        line=blocks[0].index + 1,
    )


def report_skipped(source: PageSource, blocks: Sequence[Block]) -> None:
    """Report a page that is passed over: a note, but a warning where tables of an unknown page go unread."""
    tables = [block for block in blocks if isinstance(block, Table)]
    rows = sum(table.rows for table in tables)
    rows_lost = count_rows(rows, "table row")
    message = f"describes no class, enum, union or method: {rows_lost} not read"
    is_expected = source.path.lower().endswith("readme.md") or _is_option_page(blocks)
    record = source.note if is_expected or not tables else source.warning
    record("skipped-page", message, tables[0].index if tables else 0)
