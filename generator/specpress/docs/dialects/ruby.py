"""Ruby: the pages of Speakeasy's Ruby target.

Types are Sorbet's: ``T.nilable(::String)``. A union has a page without members, and is spelled out in the link to it.
Names that a method of Ruby has too end in ``_``.
"""

from __future__ import annotations

import re

from msgspec.structs import replace

from specpress.docs.dialects.speakeasy import TRAITS, read_page, row_role
from specpress.docs.dialects.type_cells import Grammar, without_pointer
from specpress.docs.page_source import Dialect
from specpress.docs.pages import (
    ArrayOf,
    LiteralOf,
    MapOf,
    OptionalOf,
    Prim,
    StreamOf,
    Type,
    make_union,
)
from specpress.docs.prose import code_span

PRIMITIVES: dict[str, Type] = {
    "::String": Prim("string"),
    "String": Prim("string"),
    "Symbol": Prim("string"),
    "T::Boolean": Prim("boolean"),
    "TrueClass": LiteralOf("true"),
    "FalseClass": LiteralOf("false"),
    "::Integer": Prim("number", "integer"),
    "Integer": Prim("number", "integer"),
    # The language has no other type for a number without further format.
    "::Float": Prim("number"),
    "Float": Prim("number"),
    "::BigDecimal": Prim("number", "decimal"),
    "::Object": Prim("any"),
    "Object": Prim("any"),
    "T.untyped": Prim("any"),
    "NilClass": LiteralOf("null"),
    "::NilClass": LiteralOf("null"),
    # Both kinds of dates are linked to the page of this class.
    "Date": Prim("Date"),
    "::Date": Prim("Date", "date"),
    "DateTime": Prim("Date"),
    "::DateTime": Prim("Date"),
    "Faraday::Response": Prim("Response"),
}


def _apply_generic(name: str, arguments: tuple[Type, ...]) -> Type | None:
    match name, arguments:
        case "T.nilable", (inner,):
            return OptionalOf(inner)
        case "T.any", (_, *_):
            return make_union(arguments)
        case ("T::Array" | "T::Set" | "Crystalline::Array"), (inner,):
            return ArrayOf(inner)
        case ("T::Hash" | "Crystalline::Hash"), (Prim("string"), value):
            return MapOf(value)
        case "T::Enumerable", (inner,):
            return StreamOf(inner, "text/event-stream")
        case _:
            return None


GRAMMAR = Grammar(
    re.compile(r"(?:::)?(?:[A-Za-z_]\w*(?:::|\.))*[A-Za-z_]\w*"),
    "::",
    PRIMITIVES,
    _apply_generic,
    lower_packages=True,
)


def read_type_cell(text: str) -> Type:
    """Read a Type cell, markdown and all."""
    return GRAMMAR.read(text)


def read_union_member(heading: str, _sample: str) -> Type:
    """Read a heading below Supported Types: one Ruby type."""
    return GRAMMAR.read(code_span(heading) or heading)


def read_response(text: str) -> Type | None:
    """Read what a method returns."""
    return without_pointer(GRAMMAR.read(text))


def plain_name(name: str) -> str:
    """A name without the affix that distinguishes it from a method of Ruby."""
    return name.removesuffix("_") or name


DIALECT = Dialect(
    "ruby",
    read_page,
    read_type_cell,
    read_union_member,
    read_response,
    (".next_page", ".next.call"),
    row_role,
    re.compile(r"= *(?:::)?(?:\w+::)*([A-Z]\w*)\.new\("),
    re.compile(r"\b(\w+):\s*(?=['\"]|ENV)"),
    replace(TRAITS, octets_are_text=True),
    plain_name,
)
