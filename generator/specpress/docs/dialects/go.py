r"""Go: the pages of Speakeasy's Go target.

A pointer is a type that may be left out. Enum members begin with the name of their enum. Headings below Supported Types
are empty for types without a name, and the type stands in the example.
"""

from __future__ import annotations

import re

from msgspec.structs import replace

from specpress.docs.dialects.speakeasy import (
    TRAITS,
    read_page_without_openness,
    row_role,
)
from specpress.docs.dialects.type_cells import Grammar, without_pointer
from specpress.docs.page_source import Dialect, PageContent, PageSource
from specpress.docs.pages import (
    ArrayOf,
    DocField,
    DocPage,
    LiteralOf,
    Prim,
    RowRole,
    StreamOf,
    Type,
)
from specpress.docs.text_scanner import raise_unreadable

PRIMITIVES: dict[str, Type] = {
    "string": Prim("string"),
    "bool": Prim("boolean"),
    **{
        name: Prim("number", "integer")
        for name in (
            *("int", "int8", "int16", "int32", "int64"),
            *("uint", "uint8", "uint16", "uint32", "uint64", "big.Int"),
        )
    },
    **{name: Prim("number", "float") for name in ("float32", "float64")},
    **{name: Prim("number", "decimal") for name in ("decimal.Big", "types.Decimal")},
    "any": Prim("any"),
    "interface{}": Prim("any"),
    "nil": LiteralOf("null"),
    "byte": Prim("byte"),
    "time.Time": Prim("Date"),
    "types.Date": Prim("Date", "date"),
    "civil.Date": Prim("Date", "date"),
    "http.Response": Prim("Response"),
    "context.Context": Prim("context.Context"),
    "io.Reader": Prim("Uint8Array"),
    "io.ReadCloser": Prim("Uint8Array"),
}
_SDK_ROWS = frozenset(("ctx", "opts"))
_SAMPLE = re.compile(r"\((.+?)\{/\*")


def _apply_generic(name: str, arguments: tuple[Type, ...]) -> Type | None:
    match name.rpartition(".")[2], arguments:
        case "Nullable" | "OptionalNullable", (inner,):
            return inner
        case "EventStream", (inner,):
            return StreamOf(inner, "text/event-stream")
        case "JsonLStream", (inner,):
            return StreamOf(inner, "application/jsonl")
        case _:
            return None


GRAMMAR = Grammar(
    re.compile(r"(?:[A-Za-z_]\w*\.)*[A-Za-z_]\w*(?:\{\})?"),
    ".",
    PRIMITIVES,
    _apply_generic,
    has_pointers=True,
)


def read_type_cell(text: str) -> Type:
    """Read a Type cell, markdown and all; a slice of bytes is binary."""
    kind = GRAMMAR.read(text)
    return Prim("Uint8Array") if kind == ArrayOf(Prim("byte")) else kind


def read_union_member(heading: str, sample: str) -> Type:
    """Read a member of a union from the call that makes one, else from the heading, which may be empty."""
    code = _SAMPLE.search(sample)
    if code is not None:
        return read_type_cell(code[1])
    if not heading:
        raise_unreadable("no type in the heading or the example")
    return read_type_cell(heading)


def read_response(text: str) -> Type | None:
    """Read what a method returns beside its error; ``None`` where that is all."""
    result = text.removesuffix("error").rstrip(", ")
    return without_pointer(read_type_cell(result)) if result else None


def role_of_row(row: DocField) -> RowRole:
    """What a row of a method's table is: the context and the options of a call are Go's own."""
    return "option" if row.name in _SDK_ROWS else row_role(row)


def read(source: PageSource) -> PageContent:
    """Read a page; the members of an enum lose the name of their enum."""
    content = read_page_without_openness(source)
    if content.page is None or content.page.kind != "enum":
        return content
    return replace(content, page=_without_prefix(content.page))


def _without_prefix(page: DocPage) -> DocPage:
    members = tuple(
        replace(member, name=member.name.removeprefix(page.name) or member.name)
        for member in page.members
    )
    return replace(page, members=members)


DIALECT = Dialect(
    "go",
    read,
    read_type_cell,
    read_union_member,
    read_response,
    ("res.Next()",),
    role_of_row,
    re.compile(r":= *([a-z]\w*)\.New\("),
    re.compile(
        r"With\w+\(\"<YOUR_(\w+)_HERE>"
        r"|\b(\w+):\s*(?:\w+\.(?:String|Pointer)\()?(?=[\"`]|os\.)"
    ),
    replace(
        TRAITS,
        envelope=TRAITS.envelope | {"httpmeta"},
        catch_all=frozenset(("AdditionalProperties",)),
    ),
)
