r"""PHP: the pages of Speakeasy's PHP target.

Classes are ``Components\Pet``; the first sign of an optional type is ``?``. A union is spelled out in the link to its
page. A method's own tables write arguments that are variables with ``$``.
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
from specpress.docs.page_source import Dialect
from specpress.docs.pages import ArrayOf, LiteralOf, MapOf, Prim, StreamOf, Type
from specpress.docs.prose import code_span

PRIMITIVES: dict[str, Type] = {
    "string": Prim("string"),
    "bool": Prim("boolean"),
    "true": LiteralOf("true"),
    "false": LiteralOf("false"),
    "int": Prim("number", "integer"),
    "float": Prim("number", "float"),
    "\\Brick\\Math\\BigInteger": Prim("number", "integer"),
    "\\Brick\\Math\\BigDecimal": Prim("number", "decimal"),
    "mixed": Prim("any"),
    "null": LiteralOf("null"),
    "array": ArrayOf(Prim("any")),
    "\\DateTime": Prim("Date"),
    "\\DateTimeImmutable": Prim("Date"),
    "\\Carbon\\CarbonImmutable": Prim("Date"),
    "\\Brick\\DateTime\\LocalDate": Prim("Date", "date"),
    "LocalDate": Prim("Date", "date"),
    "\\Psr\\Http\\Message\\ResponseInterface": Prim("Response"),
}


def _apply_generic(name: str, arguments: tuple[Type, ...]) -> Type | None:
    match name.rpartition("\\")[2], arguments:
        case "array" | "list" | "iterable", (inner,):
            return ArrayOf(inner)
        case "array", (Prim("string"), value):
            return MapOf(value)
        case "EventStream", (inner,):
            return StreamOf(inner, "text/event-stream")
        case _:
            return None


GRAMMAR = Grammar(
    re.compile(r"\\?(?:[A-Za-z_]\w*\\)*[A-Za-z_]\w*"),
    "\\",
    PRIMITIVES,
    _apply_generic,
    page_names=True,
)


def read_type_cell(text: str) -> Type:
    """Read a Type cell, markdown and all."""
    return GRAMMAR.read(text)


def read_union_member(heading: str, _sample: str) -> Type:
    """Read a heading below Supported Types: one PHP type in a code span."""
    return GRAMMAR.read(code_span(heading) or heading)


def read_response(text: str) -> Type | None:
    """Read what a method returns; ``None`` for ``void``."""
    return None if text.strip("*") == "void" else without_pointer(GRAMMAR.read(text))


def plain_name(name: str) -> str:
    """The name of an argument without the sign of a variable."""
    return name.removeprefix("$")


DIALECT = Dialect(
    "php",
    read_page_without_openness,
    read_type_cell,
    read_union_member,
    read_response,
    ("foreach ($responses as",),
    row_role,
    re.compile(r"\b([A-Z]\w*)::builder\("),
    re.compile(r"'<YOUR_(\w+)_HERE>|\b(\w+):\s*(?=')"),
    replace(
        TRAITS,
        catch_all=frozenset(("additionalProperties",)),
        octets_are_text=True,
    ),
    plain_name,
)
