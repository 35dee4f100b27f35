r"""Python: the type cells, union headings and responses of Speakeasy's Python target.

::

    type  := atom { " | " atom }
    atom  := "[" type "](" href ")" | "*" type "*" | name [ "[" type { ", " type } "]" ] | literal

Links and italics may stand around a whole type or around its innermost name: ``[Optional[models.X]](p)``,
``List[[models.X](p)]``, ``*Optional[str]*``. A class in italics, without a link, is a union.
"""

from __future__ import annotations

import re

from msgspec.structs import replace

from specpress.docs.cursor import Cursor, refuse
from specpress.docs.pages import (
    ArrayOf,
    LiteralOf,
    MapOf,
    NamedRef,
    NullableOf,
    OptionalOf,
    Prim,
    StreamOf,
    Type,
    UnionOf,
    one_of,
)
from specpress.docs.prose import code_span
from specpress.docs.references import unreferenced
from specpress.docs.source import Dialect, Found, Source
from specpress.docs.speakeasy import read_page

PRIMITIVES: dict[str, Type] = {
    "str": Prim("string"),
    "int": Prim("number", "integer"),
    "float": Prim("number", "float"),
    "Decimal": Prim("number", "decimal"),
    "decimal.Decimal": Prim("number", "decimal"),
    "bool": Prim("boolean"),
    "dict": MapOf(Prim("any")),
    "list": ArrayOf(Prim("any")),
    "Any": Prim("any"),
    "object": Prim("any"),
    "bytes": Prim("Uint8Array"),
    "bytearray": Prim("Uint8Array"),
    "io.BytesIO": Prim("Uint8Array"),
    "io.BufferedReader": Prim("Uint8Array"),
    "datetime": Prim("Date"),
    "date": Prim("Date", "date"),
    "httpx.Response": Prim("Response"),
    "requests.Response": Prim("Response"),
    "None": LiteralOf("null"),
    "NoneType": LiteralOf("null"),
    "True": LiteralOf("true"),
    "False": LiteralOf("false"),
}
_ESCAPED = re.compile(r"\\([|<>*\[\]_])")
_NAME = re.compile(r"(?:[A-Za-z_]\w*\.)*[A-Za-z_]\w*")
_HREF = re.compile(r"\]\(([^()\s]*)\)")
_LITERAL = re.compile(r"\"(?:[^\"\\]|\\.)*\"|'(?:[^'\\]|\\.)*'|-?\d+(?:\.\d+)?")


def read_type_cell(text: str) -> Type:
    """Read a Type cell, markdown and all."""
    return PythonType(_ESCAPED.sub(r"\1", text)).whole()


def read_union_member(text: str) -> Type:
    """Read a heading below Supported Types: one Python type in a code span."""
    code = code_span(text.strip())
    if code is None:
        refuse("not a code span")
    return PythonType(code).whole()


def read_response(text: str) -> Type | None:
    """Read the type that a method returns; ``None`` for Python's own ``None``."""
    kind = read_type_cell(text)
    return None if kind == PRIMITIVES["None"] else kind


class PythonType(Cursor):
    """A recursive descent over one Python type, with or without markdown in it."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.italic = False

    def whole(self) -> Type:
        """Read the text to its end."""
        kind = self.union()
        if not self.done:
            self.fail("unexpected text")
        return kind

    def union(self) -> Type:
        """Read alternatives; a single one stays what it is."""
        with self.nested():
            members = [self.atom()]
            while self.take(" | "):
                members.append(self.atom())
        return one_of(members)

    def atom(self) -> Type:
        """Read a link, an italic, a name with its arguments, or a literal."""
        if self.take("["):
            kind = self.union()
            href = self.match(_HREF)
            if href is None:
                self.fail("link expected")
            return _linked(kind, href[1])
        if not self.italic and self.take("*"):
            self.italic = True
            kind = self.union()
            self.expect("*")
            self.italic = False
            return kind
        if (literal := self.match(_LITERAL)) is not None:
            return LiteralOf(literal[0].replace("'", '"'))
        return self.named()

    def named(self) -> Type:
        """Read a name and what stands in brackets behind it."""
        start = self.at
        name = self.match(_NAME)
        if name is None:
            self.fail("not a type")
        if self.take("["):
            arguments = [self.union()]
            while self.take(", "):
                arguments.append(self.union())
            self.expect("]")
            kind = _generic(name[0], tuple(arguments))
            if kind is None:
                message = f"{name[0]!r} takes no such arguments"
                refuse(message, start)
            return kind
        known = PRIMITIVES.get(name[0])
        if known is not None:
            return known
        package, _, own = name[0].rpartition(".")
        if not package and own[0].islower():
            refuse("no known primitive", start)
        return NamedRef(package.rpartition(".")[2], own, union=self.italic)


def _generic(name: str, arguments: tuple[Type, ...]) -> Type | None:
    """Apply a generic name; ``None`` if it is not known or takes another number of arguments."""
    match name.rpartition(".")[2], arguments:
        case "Optional", (inner,):
            return OptionalOf(inner)
        case "Nullable", (inner,):
            return NullableOf(inner)
        case "OptionalNullable", (inner,):
            return OptionalOf(NullableOf(inner))
        case "List" | "list" | "Sequence" | "Iterable" | "Set", (inner,):
            return ArrayOf(inner)
        case "Dict" | "dict" | "Mapping", (Prim("string"), value):
            return MapOf(value)
        case "IO", (Prim("Uint8Array"),):
            return PRIMITIVES["bytes"]
        case ("Union" | "Literal"), (_, *_):
            return one_of(arguments)
        case ("Tuple" | "tuple"), (_, *_):
            return ArrayOf(one_of(arguments))
        case ("EventStream" | "EventStreamAsync"), (inner,):
            return StreamOf(inner, "text/event-stream")
        case ("JsonLStream" | "JsonLStreamAsync"), (inner,):
            return StreamOf(inner, "application/jsonl")
        case _:
            return None


def _linked(kind: Type, href: str) -> Type:
    """Give the named types inside a link their page; linked to another site, a class is a global of the language."""
    if href.rpartition("/")[2] == ".md":
        return kind  # the link of what has no page of its own
    match kind:
        case NamedRef(package, name) if href.partition("#")[0].endswith(".md"):
            folder = href.rpartition("/")[0].rpartition("/")[2]
            package = folder if folder not in ("", ".", "..") else package
            return NamedRef(package, name, href)
        case NamedRef(package, name):
            return Prim(f"{package}.{name}" if package else name)
        case OptionalOf(inner) | NullableOf(inner):
            return replace(kind, inner=_linked(inner, href))
        case ArrayOf(inner):
            return ArrayOf(_linked(inner, href))
        case MapOf(inner):
            return MapOf(_linked(inner, href))
        case StreamOf(inner):
            return replace(kind, item=_linked(inner, href))
        case UnionOf(members):
            return UnionOf(tuple(_linked(member, href) for member in members))
        case Prim() | LiteralOf():
            return kind


def read(source: Source) -> Found:
    """Read a page; the numeric references that keep text from being markup are taken back."""
    found = read_page(source)
    return unreferenced(found) if any("&#" in line for line in source.lines) else found


PYTHON = Dialect(
    "python",
    read,
    read_type_cell,
    read_union_member,
    read_response,
    ("res.next()", "for item in result:"),
)
