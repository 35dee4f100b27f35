"""openapi-generator: model pages with a Properties table, pages of methods that end in ``Api.md``.

Rows may lack outer pipes, names and types are bold, ``[optional]`` and ``[default to x]`` stand in Notes,
and text holds HTML entities. All pages lie in one folder, so the classes' package is "".
"""

from __future__ import annotations

import html
import keyword
import re
from collections.abc import Sequence

from msgspec import Struct
from msgspec.structs import replace

from specpress.docs.blocks import Block, Fence, Heading, Table, scan_blocks
from specpress.docs.dialects.openapi_enums import read_values
from specpress.docs.dialects.openapi_types import read_type
from specpress.docs.dialects.openapi_unions import find_union, read_union
from specpress.docs.dialects.speakeasy import report_fences, report_skipped
from specpress.docs.methods import note_prose_table
from specpress.docs.page_source import (
    Dialect,
    PageContent,
    PageSource,
    count_rows,
    quote_text,
)
from specpress.docs.pages import (
    DocError,
    DocField,
    DocGroup,
    DocMember,
    DocMethod,
    DocPage,
    DocSample,
    Traits,
    Type,
    Untold,
)
from specpress.docs.prose import read_paragraphs
from specpress.docs.rows import is_status, read_cell_type, table_rows, warn_cell
from specpress.docs.stray_responses import report_stray_responses
from specpress.docs.table_headers import open_table
from specpress.docs.text_scanner import UnreadableError

_STRAY = re.compile(r" ?(?:\[?\*\*[^*|]+\*\*[^|]*\||[*-] `[^`]*(?:` \(value: |$))")
_ITEM = re.compile(_STRAY.pattern + "|[*-] `")
_NOTE = re.compile(
    r"[\[(](optional|readonly|default to .*?)[\])](?=\s|\[|$)|(defaults to .*)$"
)
_HEADER = re.compile(r"\*\*(Content-Type|Accept)\*\*:(.*)")
_METHOD_LINK = re.compile(r"\[\*\*(.+?)\*\*\]\(.*\)")
_HTTP = re.compile(r"\*\*([A-Za-z]+)\*\* (\S+)")
_METHOD_LEVEL = 2
_RESERVED = frozenset(
    (
        *keyword.kwlist,
        *("all_params", "resource_path", "path_params", "query_params", "json"),
        *("header_params", "form_params", "local_var_files", "body_params"),
        *("auth_settings", "property", "self", "schema", "base64", "date", "float"),
        *("print", "exec"),
    )
)
"""What this generator does not name a Python parameter."""
_PARTS = frozenset(
    (
        *("example", "examples", "parameters", "path parameters", "other parameters"),
        *("required parameters", "optional parameters", "return type"),
        *("authorization", "http request headers", "http response details"),
    )
)
_VOID = "(empty response body)"
_CONTEXT = "**context.Context**"


def read_type_cell(text: str) -> Type:
    """Read a Type cell or a return type: a type in bold, linked or not."""
    return read_type(_unescape_text(text).replace("\\", "").replace("**", ""))


def _unescape_text(text: str) -> str:
    r"""Take back the HTML entities of a text, and the backslash that a quote got before: ``\&quot;``."""
    return html.unescape(text.replace("\\&quot;", "&quot;"))


def plain_name(name: str) -> str:
    """A name without the affix that distinguishes it from a reserved word: ``var_from``, ``_from``."""
    word = name.removeprefix("var_") if name[:4] == "var_" else name.removeprefix("_")
    return word if word in _RESERVED else name


def read_response(text: str) -> Type | None:
    """Read a return type; ``None`` for an empty body."""
    return None if text.endswith(_VOID) else read_type_cell(text)


def read_page(source: PageSource) -> PageContent:
    """Read a page of a model or of methods; any other is passed over with a note."""
    blocks = scan_blocks(source.lines)
    report_fences(source, blocks)
    _report_strays(source, blocks)
    kinds = {block.header.kind for block in blocks if isinstance(block, Table)}
    headings = {block.text.lower() for block in blocks if isinstance(block, Heading)}
    if "index" in kinds and "documentation for api endpoints" not in headings:
        return _read_methods(source, blocks)
    if (
        "properties" in kinds
        or headings & {"properties", "enum"}
        or find_union(blocks) is not None
    ):
        return PageContent(_read_model(source, blocks))
    report_skipped(source, blocks)
    return PageContent()


def _report_strays(source: PageSource, blocks: Sequence[Block]) -> None:
    """Report rows and enum values that have lost the table's head or the heading above them."""
    inside: set[int] = set()
    values_from = len(source.lines)
    for number, block in enumerate(blocks):
        if isinstance(block, Table):
            inside.update(range(block.index, block.end))
        elif isinstance(block, Heading) and block.text.lower() == "enum":
            last = number + 1 == len(blocks)
            end = len(source.lines) if last else blocks[number + 1].index
            inside.update(range(block.index, end))
            # Without values below it, they must be somewhere.
            is_empty = not any(map(_ITEM.match, source.lines[block.index : end]))
            values_from = 0 if is_empty else min(values_from, end)
    for index, line in enumerate(source.lines):
        stray = _STRAY if index < values_from else _ITEM
        if stray.match(line) is not None and index not in inside:
            message = (
                f"{quote_text(line.strip())} belongs to no table or list: not read"
            )
            source.warning("stray-row", message, index)


def _read_model(source: PageSource, blocks: Sequence[Block]) -> DocPage | None:
    headings = (block for block in blocks if isinstance(block, Heading))
    title = next((one for one in headings if one.level == 1 and one.text), None)
    if title is None:
        source.error("title", "page has no title to name its model by", 0)
        return None
    for other in headings:
        if other.level == 1:
            what = quote_text(source.lines[other.index].strip())
            message = f"{what} is read as part of the description"
            source.note("prose-heading", message, other.index)
    union = find_union(blocks)
    if union is not None:
        return read_union(source, blocks, union, (title.index, _own_name(title.text)))
    after = (block.index for block in blocks if block.index > title.index)
    start = next(after, len(source.lines))
    prose = read_paragraphs(source.lines[title.index + 1 : start])
    members: tuple[DocMember, ...] = ()
    fields: tuple[DocField, ...] = ()
    is_enum = is_open = False
    for number, block in enumerate(blocks):
        if isinstance(block, Heading) and block.text.lower() == "enum":
            is_enum = True
            last = number + 1 == len(blocks)
            end = len(source.lines) if last else blocks[number + 1].index
            rows, is_open = read_values(source, block.index + 1, end)
            members += rows
        elif isinstance(block, Table):
            fields += _model_fields(source, block)
        elif isinstance(block, Heading) and block.text.lower() == "properties":
            following = blocks[number + 1 : number + 2]
            if not any(isinstance(one, Table) for one in following):
                message = "a section of properties has no table: its fields are lost"
                source.warning("no-table", message, block.index)
    return DocPage(
        "enum" if is_enum else "object",
        "",
        _own_name(title.text),
        deprecated=False,
        description=_unescape_text(prose.description) if prose.description else None,
        open=is_open,
        path=source.path,
        line=title.index + 1,
        fields=fields,
        members=members,
        untold=("deprecated",) if is_open else ("deprecated", "open"),
    )


def _model_fields(source: PageSource, table: Table) -> tuple[DocField, ...]:
    header = open_table(source, table)
    if header is None:
        return ()
    if header.kind == "properties":
        return _properties(source, table)
    message = (
        f"a table that has no place on this page: {count_rows(table.rows)} not read"
    )
    source.warning("unexpected-table", message, table.index)
    return ()


def _own_name(title: str) -> str:
    r"""Take the module before a class's name away: ``shop.BikesApi``, ``Shop::BikesApi``, ``\BikesApi``."""
    return re.split(r"[.:\\]+", title.replace("**", ""))[-1]


def _properties(
    source: PageSource, table: Table, untold: tuple[Untold, ...] = ("deprecated",)
) -> tuple[DocField, ...]:
    """Read ``Name | Type | Description | Notes`` rows of a model or of a method's parameters."""
    fields: dict[str, DocField] = {}
    columns = table.header.columns
    description_at = columns.get("description", table.header.width)
    for row in table_rows(source, table, "description"):
        index, cells, is_complete = row
        name = plain_name(cells[columns["name"]].strip().strip("*`").replace("\\", ""))
        if not name:
            message = (
                f"no name in {quote_text(cells[columns['name']].strip())}: row lost"
            )
            warn_cell(source, table, index, "name", ("name", message))
            continue
        text = cells[columns["type"]].strip()
        notes = cells[columns["notes"]].strip()
        unread = _NOTE.sub("", notes).strip()
        if unread and is_complete:
            message = f"notes {quote_text(unread)} are not known"
            warn_cell(source, table, index, "notes", ("notes", message))
        words = [match[1] or match[2] for match in _NOTE.finditer(notes)]
        defaults = (note.partition(" to ")[2] for note in words if " to " in note)
        default = next(defaults, None)
        description = _unescape_text(cells[description_at].strip())
        field = DocField(
            name,
            read_cell_type(source, table, row, text),
            text,
            optional="optional" in words or not is_complete,
            deprecated=False,
            description=description or None,
            deprecation=None,
            example=None,
            line=index + 1,
            default=None if default == "undefined" else default,
            untold=untold,
        )
        if fields.setdefault(name, field) is not field:
            message = f"{quote_text(name)} occurs twice in this table: row not read"
            warn_cell(source, table, index, "name", ("duplicate-field", message))
    return tuple(fields.values())


class _Entry(Struct, frozen=True):
    """What a page's index of methods says of one."""

    verb: str | None
    path: str | None
    summary: str | None


def _read_methods(source: PageSource, blocks: Sequence[Block]) -> PageContent:
    tops = [b for b in blocks if isinstance(b, Heading) and b.level <= _METHOD_LEVEL]
    entries: dict[str, _Entry] = {}
    for block in blocks:
        if isinstance(block, Table) and block.header.kind == "index":
            entries |= _index(source, block)
    heads = [b for b in tops if b.text[:2] == "**" or _strip_bold(b.text) in entries]
    title = next((b for b in tops if b not in heads), None)
    if title is None:
        message = f"page of methods without a title: named {quote_text(source.stem)}"
        source.warning("title", message, 0)
    name = source.stem if title is None else _own_name(title.text)
    group = DocGroup(
        name, name, None, source.place(0 if title is None else title.index)
    )
    _report_early(source, blocks, heads[0].index if heads else len(source.lines))
    methods: list[DocMethod] = []
    for number, head in enumerate(heads):
        name = _strip_bold(head.text)
        last = number + 1 == len(heads)
        end = len(source.lines) if last else heads[number + 1].index
        inside = [block for block in blocks if head.index < block.index < end]
        entry = entries.pop(name, None)
        if entry is None:
            message = f"method {quote_text(name)} is not in the page's index: no path"
            source.warning("unlisted-method", message, head.index)
        methods.append(_method(source, head, name, inside, (group.title, entry, end)))
    for name in entries:
        message = f"method {quote_text(name)} has no section on this page"
        source.warning("missing-method", message, group.place.line or 0)
    return PageContent(None, group, tuple(methods))


def _report_early(source: PageSource, blocks: Sequence[Block], first: int) -> None:
    tables = [block for block in blocks if isinstance(block, Table)]
    for table in tables:
        if table.index < first and table.header.kind != "index":
            message = (
                f"a table that belongs to no method: {count_rows(table.rows)} not read"
            )
            source.warning("unexpected-table", message, table.index)


def _strip_bold(text: str) -> str:
    return text.strip("*").replace("\\", "")


def _index(source: PageSource, table: Table) -> dict[str, _Entry]:
    entries: dict[str, _Entry] = {}
    if open_table(source, table) is None:
        return entries
    columns = table.header.columns
    description_at = columns.get("description", table.header.width)
    for index, cells, is_complete in table_rows(source, table):
        link = _METHOD_LINK.fullmatch(cells[columns["method"]].strip())
        http = _HTTP.fullmatch(cells[columns["http"]].strip())
        if is_complete and (link is None or http is None):
            message = "a method's link, or its verb and path, cannot be read"
            warn_cell(source, table, index, "method", ("index", message))
        if link is not None:
            summary = _unescape_text(cells[description_at].strip()) or None
            verb, path = (http[1].lower(), http[2]) if http else (None, None)
            entries[_strip_bold(link[1])] = _Entry(verb, path, summary)
    return entries


def _method(
    source: PageSource,
    head: Heading,
    name: str,
    blocks: Sequence[Block],
    context: tuple[str, _Entry | None, int],
) -> DocMethod:
    group, entry, end = context
    start = next((b.index for b in blocks if _opens_part(b)), end)
    lines = source.lines[head.index + 1 : start]
    prose = read_paragraphs([line for line in lines if line[:1] != ">"])
    body = _Body()
    for number, block in enumerate(blocks):
        if block.index < start:
            note_prose_table(source, block)
            continue
        after = blocks[number + 1].index if number + 1 < len(blocks) else end
        _read_block(source, body, block, after)
    if body.response is None:
        lines_of_method = (head.index + 1, start, end)
        report_stray_responses(source, blocks, lines_of_method, _is_return_type)
    return DocMethod(
        None,
        entry.verb if entry else None,
        entry.path if entry else None,
        group,
        source.package,
        name,
        entry.summary if entry else None,
        _unescape_text(prose.description) if prose.description else None,
        deprecated=False,
        request=None,
        response=body.response,
        errors=body.errors,
        paginated=False,
        parameters=body.parameters,
        samples=body.samples,
        file=source.path,
        line=head.index + 1,
        content_type=body.content_type,
        accept=body.accept,
        untold=("deprecated",),
    )


def _is_return_type(block: Block) -> bool:
    return isinstance(block, Heading) and block.text.lower() == "return type"


def _opens_part(block: Block) -> bool:
    """Tell whether a block opens a part of a method, and so ends its description."""
    return isinstance(block, Heading) and block.text.lower() in _PARTS


class _Body(Struct):
    """What the parts of one method have given so far."""

    section: str = ""
    samples: tuple[DocSample, ...] = ()
    parameters: tuple[DocField, ...] = ()
    response: Type | None = None
    errors: tuple[DocError, ...] = ()
    content_type: str | None = None
    accept: str | None = None


def _read_block(source: PageSource, body: _Body, block: Block, after: int) -> None:
    match block:
        case Heading(text=title):
            body.section = title.lower()
            if body.section == "return type":
                body.response = _response(source, block.index + 1, after)
            elif body.section == "http request headers":
                headers = dict(
                    _header(line) for line in source.lines[block.index + 1 : after]
                )
                body.content_type, body.accept = headers.get(
                    "content-type"
                ), headers.get("accept")
        case Fence() if body.section in {"example", "examples"}:
            text = "\n".join(source.lines[block.index + 1 : block.end])
            body.samples += (DocSample(None, text, block.index + 2),)
        case Table():
            _read_table(source, body, _without_context(source, block))
        case _:
            pass


def _read_table(source: PageSource, body: _Body, table: Table) -> None:
    header = open_table(source, table)
    if header is None:
        return
    if header.kind == "properties":
        untold: tuple[Untold, ...] = ("deprecated",)
        # Go passes what may be left out as the fields of a builder, and its tables do not mark it.
        if any(line.startswith("```go") for line in source.lines):
            untold = ("required", "deprecated")
        body.parameters += _properties(source, table, untold)
    elif header.kind == "responses":
        body.errors += _errors(source, table)
    else:
        message = f"a table that has no place here: {count_rows(table.rows)} not read"
        source.warning("unexpected-table", message, table.index)


def _without_context(source: PageSource, table: Table) -> Table:
    """Pass over what Go's tables begin with: a blank line, or a row of three cells for Go's own context."""
    first, blanks = table.first, table.blanks
    while first < table.end and not source.lines[first].strip():
        first, blanks = first + 1, blanks - 1
    if first < table.end and _CONTEXT in source.lines[first]:
        first += 1
    gap = table.gap if blanks else None
    return replace(table, first=first, blanks=blanks, gap=gap)


def _header(line: str) -> tuple[str, str]:
    """Read a line such as ``- **Accept**: application/json``: the first of several media types, "" for none."""
    match = _HEADER.search(line)
    if match is None:
        return "", ""
    first = _unescape_text(match[2]).partition(",")[0].strip()
    return match[1].lower(), first if "/" in first else ""


def _response(source: PageSource, start: int, end: int) -> Type | None:
    for index in range(start, end):
        text = source.lines[index].strip()
        if text:
            try:
                return read_response(text)
            except UnreadableError as error:
                message = f"return type {quote_text(text)}: {error.message}"
                source.warning("type", message, index, error.offset + 1)
                return None
    message = "a section of a response tells none"
    source.warning("stray-response", message, start - 1)
    return None


def _errors(source: PageSource, table: Table) -> tuple[DocError, ...]:
    """Read the responses that are no success; their bodies' types are not told."""
    errors: list[DocError] = []
    status_at = table.header.columns["status"]
    for index, cells, is_complete in table_rows(source, table):
        status = cells[status_at].strip().strip("*")
        if not is_status(status):
            if is_complete and status != "0":
                message = f"{quote_text(status)} is not a status code"
                warn_cell(source, table, index, "status", ("status", message))
        elif status[0] in "45":
            errors.append(DocError(None, (status,), None, index + 1))
    return tuple(errors)


DIALECT = Dialect(
    "openapi-generator",
    read_page,
    read_type_cell,
    lambda heading, _: read_type_cell(heading),
    read_response,
    client=re.compile(r"(?:=\s*(?:await\s+)?(?:new\s+)?|\bwith\s+)([A-Z]\w*)\("),
    setting=re.compile(r"[{(,\s](\w+)\s*[:=]\s*(?=[\"'`]|process\.env|os\.)"),
    traits=Traits(
        catch_all=frozenset(("additionalProperties", "additional_properties"))
    ),
    plain_name=plain_name,
)
