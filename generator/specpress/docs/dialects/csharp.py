"""C#: the pages of Speakeasy's C# target.

Headings below Supported Types are the names of constructors, such as ``Str`` and ``ArrayOfAny``. What an error class
tells of its own HTTP exchange is no part of the API.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

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
    MapOf,
    NamedRef,
    Prim,
    StreamOf,
    Type,
)
from specpress.docs.prose import code_span

PRIMITIVES: dict[str, Type] = {
    "string": Prim("string"),
    "String": Prim("string"),
    "bool": Prim("boolean"),
    "int": Prim("number", "integer"),
    "long": Prim("number", "integer"),
    "BigInteger": Prim("number", "integer"),
    "float": Prim("number", "float"),
    # The language has no other type for a number without further format.
    "double": Prim("number"),
    "decimal": Prim("number", "decimal"),
    "object": Prim("any"),
    "byte": Prim("byte"),
    "byte[]": Prim("Uint8Array"),
    "Stream": Prim("Uint8Array"),
    "null": LiteralOf("null"),
    "DateTime": Prim("Date"),
    "LocalDate": Prim("Date", "date"),
    "HttpResponseMessage": Prim("Response"),
    "HttpRequestMessage": Prim("Request"),
}
_CONSTRUCTORS: dict[str, Type] = {
    "Str": Prim("string"),
    "Boolean": Prim("boolean"),
    "Number": Prim("number"),
    "Float32": Prim("number", "float"),
    "Float64": Prim("number"),
    "Integer": Prim("number", "integer"),
    "Int32": Prim("number", "integer"),
    "Int64": Prim("number", "integer"),
    "Bigint": Prim("number", "integer"),
    "Decimal": Prim("number", "decimal"),
    "Any": Prim("any"),
    "Null": LiteralOf("null"),
    "DateTime": Prim("Date"),
    "Date": Prim("Date", "date"),
    "Bytes": Prim("Uint8Array"),
}
_PARTS = (("ArrayOf", ArrayOf), ("MapOf", MapOf))
_EXCHANGE = "HttpMeta"


def _apply_generic(name: str, arguments: tuple[Type, ...]) -> Type | None:
    match name.rpartition(".")[2], arguments:
        case "List" | "IEnumerable" | "HashSet", (inner,):
            return ArrayOf(inner)
        case "Dictionary", (Prim("string"), value):
            return MapOf(value)
        case "EventStream", (inner,):
            return StreamOf(inner, "text/event-stream")
        case "JsonLStream", (inner,):
            return StreamOf(inner, "application/jsonl")
        case _:
            return None


GRAMMAR = Grammar(
    re.compile(r"(?:[A-Za-z_]\w*\.)*[A-Za-z_]\w*(?:\[\])?"),
    ".",
    PRIMITIVES,
    _apply_generic,
)


def read_type_cell(text: str) -> Type:
    """Read a Type cell, markdown and all."""
    return GRAMMAR.read(text)


def read_union_member(heading: str, _sample: str) -> Type:
    """Read a member of a union: the name of a constructor, else that of a class."""
    return _read_constructor(code_span(heading) or heading)


def _read_constructor(name: str) -> Type:
    constructor = _CONSTRUCTORS.get(name)
    if constructor is not None:
        return constructor
    for mark, make_type in _PARTS:
        inner = name.removeprefix(mark)
        if inner != name and inner[:1].isupper():
            return make_type(_read_constructor(inner))
    return GRAMMAR.read(name)


def read_response(text: str) -> Type | None:
    """Read what a method returns."""
    return without_pointer(GRAMMAR.read(text))


def read(source: PageSource) -> PageContent:
    """Read a page; error classes lose the exchange that they belong to, unions name classes of their own folder."""
    content = read_page_without_openness(source)
    page = content.page
    if page is None:
        return content
    if page.package == "Errors":
        page = replace(page, fields=tuple(_fields_of_error(source, page)))
    return replace(content, page=_with_package(page))


def _fields_of_error(source: PageSource, page: DocPage) -> Iterator[DocField]:
    """The fields that the API sends."""
    for row in page.fields:
        if row.name == _EXCHANGE:
            message = f"{_EXCHANGE} is the SDK's own: no field of the error"
            source.note("sdk-field", message, row.line - 1)
        else:
            yield row


def _with_package(page: DocPage) -> DocPage:
    types = tuple(_place_class(kind, page.package) for kind in page.types)
    return replace(page, types=types)


def _place_class(kind: Type, package: str) -> Type:
    match kind:
        case NamedRef("", name):
            return NamedRef(package, name)
        case ArrayOf(inner):
            return ArrayOf(_place_class(inner, package))
        case MapOf(inner):
            return MapOf(_place_class(inner, package))
        case _:
            return kind


DIALECT = Dialect(
    "csharp",
    read,
    read_type_cell,
    read_union_member,
    read_response,
    (".Next!()", ".Next()"),
    row_role,
    re.compile(r"= *new +([A-Z]\w*)\((?=\s*(?:\)|\w+:))"),
    re.compile(r"\b(\w+)\s*[=:]\s*(?=\"|Environment\.)"),
    replace(
        TRAITS,
        envelope=TRAITS.envelope | {"httpmeta"},
        envelope_marks=frozenset(("httpmeta",)),
        catch_all=frozenset(("AdditionalProperties",)),
    ),
)
