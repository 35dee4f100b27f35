"""Rows: the rows of a field, value or error table to records; a bad cell costs that cell and is reported."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from specpress.docs.blocks import Table
from specpress.docs.page_source import PageSource, quote_text
from specpress.docs.pages import DocError, DocField, DocMember, NamedRef, Type
from specpress.docs.prose import code_span, read_description, strip_strikethrough
from specpress.docs.tables import cell_column, cell_spans, is_torn, split_row
from specpress.docs.text_scanner import UnreadableError

_OPTIONAL = {":heavy_check_mark:": False, ":heavy_minus_sign:": True}
_STATUS = re.compile(r"[1-9X][0-9X]{2}|\*|default", re.IGNORECASE | re.ASCII)
_RANGES = re.compile(r"\b([1-5]XX)-([1-5]XX)\b", re.IGNORECASE)
_MARKERS = ("`Unrecognized<string>`", "`Unrecognized<number>`")
_UNESCAPED_PIPE = re.compile(r"(?<!\\)\|")
_NAME = re.compile(r"`([^`]+)`")
_CELL = r"[^\s|\\]++(?: ++[^\s|\\]++)*+"
_MEMBER = re.compile(rf"^\| `([^`|\\\n]+)` *+\| ({_CELL}) *+\|$", re.MULTILINE)
_OPEN_ROW = re.compile(r"\| - *+\| `Unrecognized<(?:string|number)>` *+\|")
_NAME_AND_VALUE = {"name": 0, "value": 1}


Row = tuple[int, list[str], bool]
"""A row's line index and cells, not stripped, and whether they were as many as the header's: else they were mended."""


def read_fields(source: PageSource, table: Table) -> tuple[DocField, ...]:
    """Read the rows of a Fields or Parameters table."""
    fields: dict[str, DocField] = {}
    columns = table.header.columns
    name_at, type_at = columns["name"], columns["type"]
    required_at = columns["required"]
    last = table.header.width
    description_at = columns.get("description", last)
    example_at, default_at = columns.get("example", last), columns.get("default", last)
    known = source.cells
    for row in table_rows(source, table):
        index, cells, is_complete = row
        cell = cells[name_at].strip()
        name, struck = code_span(cell), False
        if name is None:
            name, struck = _read_struck_name(source, table, index, cell)
            if name is None:
                continue
        plain = source.dialect.plain_name(name)
        if plain != name and plain not in _names_of(source, table):
            name = plain
        text = cells[type_at].strip()
        kind = known.get(text)
        if kind is None or isinstance(kind, UnreadableError):
            kind = read_cell_type(source, table, row, text)
        optional = _OPTIONAL.get(cells[required_at].strip())
        if optional is None:
            optional = True
            if is_complete:
                mark = quote_text(cells[required_at].strip())
                message = f"Required says {mark}: treated as optional"
                warn_cell(source, table, index, "required", ("required-mark", message))
        prose = read_description(cells[description_at].strip())
        field = DocField(
            name,
            kind,
            text,
            optional,
            struck or prose.deprecated,
            prose.description,
            prose.deprecation,
            cells[example_at].strip() or None,
            index + 1,
            cells[default_at].strip() or None,
        )
        if fields.setdefault(name, field) is not field:
            message = (
                f"field {quote_text(name)} occurs twice in this table: row not read"
            )
            warn_cell(source, table, index, "name", ("duplicate-field", message))
    return tuple(fields.values())


def _names_of(source: PageSource, table: Table) -> set[str]:
    """The names in a table as they are written."""
    lines = source.lines[table.first : table.end]
    return {match[1] for line in lines if (match := _NAME.search(line)) is not None}


def read_members(
    source: PageSource, table: Table
) -> tuple[tuple[DocMember, ...], bool]:
    """Read the rows of a Values table, and tell whether one of them marks the enum as open."""
    plain = _plain_members(source, table)
    if plain is not None:
        return plain
    members: dict[str, DocMember] = {}
    is_open = False
    name_at, value_at = table.header.columns["name"], table.header.columns["value"]
    header = source.lines[table.index]
    for index, cells, is_complete in table_rows(source, table):
        cell, value = cells[name_at].strip(), cells[value_at].strip()
        if not is_complete and (not value or is_torn(header, source.lines[index])):
            continue  # a part of a value is another value
        name = code_span(cell)
        if name is None:
            if cell == "-" and value in _MARKERS:
                is_open = True
                continue
            name, _ = _read_struck_name(source, table, index, cell)
            if name is None:
                continue
        if not value:
            message = f"member {quote_text(name)} has an empty value"
            warn_cell(source, table, index, "value", ("empty-value", message))
        member = DocMember(name, value, index + 1)
        if members.setdefault(name, member) is not member:
            message = (
                f"member {quote_text(name)} occurs twice in this table: row not read"
            )
            warn_cell(source, table, index, "name", ("duplicate-member", message))
    return tuple(members.values()), is_open


def _plain_members(
    source: PageSource, table: Table
) -> tuple[tuple[DocMember, ...], bool] | None:
    """Read a table whose rows are all as they should be, at once; ``None`` if any row needs a closer look."""
    first, end = table.first, table.end
    if table.header.columns != _NAME_AND_VALUE or table.blanks:
        return None
    is_open = end > first and _OPEN_ROW.fullmatch(source.lines[end - 1]) is not None
    pairs = _MEMBER.findall("\n".join(source.lines[first : end - is_open]))
    if len(pairs) != end - is_open - first or len(dict(pairs)) != len(pairs):
        return None
    members = tuple(
        DocMember(name, value, line)
        for line, (name, value) in enumerate(pairs, first + 1)
    )
    return members, is_open


def read_errors(source: PageSource, table: Table) -> tuple[DocError, ...]:
    """Read the rows of an Errors table; a status that is neither a code nor a range is reported and left out."""
    errors: list[DocError] = []
    columns = table.header.columns
    error_at, status_at = columns["error"], columns["status"]
    content_at = columns.get("content type", table.header.width)
    for row in table_rows(source, table):
        index, cells, is_complete = row
        text = cells[error_at].strip()
        kind: Type | None = _error_class(text)
        if kind is None:
            kind = _error_type(source, table, row, text)
        statuses, bad = _split_statuses(cells[status_at].strip())
        for status in bad if is_complete else ():
            message = f"{quote_text(status)} is not a status code"
            warn_cell(source, table, index, "status", ("status", message))
        content = cells[content_at].strip().replace("\\", "")
        errors.append(DocError(kind, statuses, content or None, index + 1))
    return tuple(errors)


def table_rows(
    source: PageSource, table: Table, prose: str | None = None
) -> Iterator[Row]:
    """Give the rows, each with one cell for each of the header's and an empty one after them.

    ``prose`` is the role of a column whose text may hold pipes; without one, cells that are too many are reported.
    """
    width, lines = table.header.width, source.lines
    usual = width + 2
    for index in range(table.first, table.end):
        line = lines[index]
        if table.blanks and not line.strip():
            continue
        cells = line.split("|")
        if len(cells) == usual and line[-1] == "|" == line[0] and "\\" not in line:
            del cells[0]
            yield index, cells, True
            continue
        cells = split_row(line, width)
        count = len(cells)
        at = None if prose is None else table.header.columns.get(prose)
        joined = _join_prose(source, table, index, at) if count > width else None
        if joined is not None:
            yield index, joined, True
            continue
        torn = is_torn(lines[table.index], line)
        if torn and count == width:
            message = "the row's closing pipe is missing: its last cell may be cut"
            source.warning("torn-row", message, index, len(line.rstrip()) + 1)
        elif count != width:
            end = "" if count == 1 else "s"
            message = f"row has {count} cell{end}, its header {width}"
            column = cell_column(line, width, min(count, width))
            source.warning("cell-count", message, index, column)
        if count > width:
            spans = cell_spans(line, width)
            cells[width - 1 :] = [line[spans[width - 1][0] : spans[-1][1]].strip()]
        cells += [""] * (width + 1 - len(cells))
        yield index, cells, count == width and not torn


def _join_prose(
    source: PageSource, table: Table, index: int, at: int | None
) -> list[str] | None:
    """The cells of a row that has too many, with the text between pipes in column ``at`` put together.

    ``None`` where there is no such column, or the row is built otherwise than the header.
    """
    cells = _UNESCAPED_PIPE.split(source.lines[index])
    if source.lines[table.index].lstrip().startswith("|"):
        if cells[0].strip() or cells[-1].strip():
            return None
        cells = cells[1:-1]
    after = table.header.width - 1 - (at or 0)
    if at is None or len(cells) < table.header.width:
        return None
    last = len(cells) - after
    return [*cells[:at], "|".join(cells[at:last]).strip(), *cells[last:], ""]


def warn_cell(
    source: PageSource, table: Table, index: int, role: str, finding: tuple[str, str]
) -> None:
    """Record a finding, code and message, about the cell of a row that plays a role."""
    number = table.header.columns[role]
    column = cell_column(source.lines[index], table.header.width, number)
    source.warning(*finding, index, column)


def _read_struck_name(
    source: PageSource, table: Table, index: int, cell: str
) -> tuple[str | None, bool]:
    """Read a name that is struck out, or mend one that is no code span; ``None``, with a finding, if there is none."""
    text, struck = strip_strikethrough(cell)
    name = code_span(text)
    if name is not None:
        return name, struck
    bare = text.strip("`~ ")
    if bare.replace(".", "").replace("_", "").replace("$", "").isalnum():
        message = (
            f"name {quote_text(cell)} is not a code span: read as {quote_text(bare)}"
        )
        warn_cell(source, table, index, "name", ("name", message))
        return bare, struck or "~" in cell
    message = f"no name in {quote_text(cell)}: row lost"
    warn_cell(source, table, index, "name", ("name", message))
    return None, False


def read_cell_type(
    source: PageSource, table: Table, row: Row, text: str, role: str = "type"
) -> Type | None:
    """Read a type; ``None``, with a finding unless the row has one, if it cannot be read."""
    kind = source.type_cell(text)
    if not isinstance(kind, UnreadableError):
        return kind
    index, _, is_complete = row
    if is_complete:
        number = table.header.columns[role]
        column = cell_column(source.lines[index], table.header.width, number)
        message = f"type {quote_text(text)}: {kind.message}"
        source.warning("type", message, index, column + kind.offset)
    return None


def _error_type(source: PageSource, table: Table, row: Row, text: str) -> Type | None:
    """Read an error class that is written like any other type."""
    return read_cell_type(source, table, row, text, "error")


@lru_cache(maxsize=512)
def _error_class(text: str) -> NamedRef | None:
    """Read an error class written as bare text, ``None`` if it is written otherwise."""
    package, _, name = text.strip("`").rpartition(".")
    if name.isidentifier() and (not package or package.replace(".", "").isidentifier()):
        return NamedRef(package.rpartition(".")[2], name)
    return None


@lru_cache(maxsize=512)
def _split_statuses(text: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Split a Status Code cell into codes or ranges, and what is neither."""
    parts = [part.strip(" `\\") for part in _RANGES.sub(r"\1,\2", text).split(",")]
    good = tuple(part for part in parts if is_status(part))
    return good, tuple(part for part in parts if not is_status(part))


def is_status(text: str) -> bool:
    """Whether a text is a status code, a range such as ``5XX``, or the word for all others."""
    return _STATUS.fullmatch(text) is not None
