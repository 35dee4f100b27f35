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

from specpress.docs.character_references import decode_references
from specpress.docs.dialects.speakeasy import TRAITS, read_page, row_role
from specpress.docs.page_source import Dialect, PageContent, PageSource
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
    make_union,
)
from specpress.docs.prose import code_span, is_page_link
from specpress.docs.text_scanner import TextScanner, raise_unreadable

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
    return PythonType(_ESCAPED.sub(r"\1", text)).read_all()


def read_union_member(text: str, _sample: str = "") -> Type:
    """Read a heading below Supported Types: one Python type in a code span."""
    code = code_span(text.strip())
    if code is None:
        raise_unreadable("not a code span")
    return PythonType(code).read_all()


def read_response(text: str) -> Type | None:
    """Read the type that a method returns; ``None`` for Python's own ``None``."""
    kind = read_type_cell(text)
    return None if kind == PRIMITIVES["None"] else kind


class PythonType(TextScanner):
    """A recursive descent over one Python type, with or without markdown in it."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.italic = False

    def read_all(self) -> Type:
        """Read the text to its end."""
        kind = self.read_union()
        if not self.at_end:
            self.fail("unexpected text")
        return kind

    def read_union(self) -> Type:
        """Read alternatives; a single one stays what it is."""
        with self.enter_level():
            members = [self.read_atom()]
            while self.take(" | "):
                members.append(self.read_atom())
        return make_union(members)

    def read_atom(self) -> Type:
        """Read a link, an italic, a name with its arguments, or a literal."""
        if self.take("["):
            kind = self.read_union()
            href = self.match(_HREF)
            if href is None:
                self.fail("link expected")
            return _resolve_link(kind, href[1])
        if not self.italic and self.take("*"):
            self.italic = True
            kind = self.read_union()
            self.expect("*")
            self.italic = False
            return kind
        if (literal := self.match(_LITERAL)) is not None:
            return LiteralOf(literal[0].replace("'", '"'))
        return self.read_name()

    def read_name(self) -> Type:
        """Read a name and the brackets after it."""
        start = self.at
        name = self.match(_NAME)
        if name is None:
            self.fail("not a type")
        if self.take("["):
            arguments = [self.read_union()]
            while self.take(", "):
                arguments.append(self.read_union())
            self.expect("]")
            kind = _apply_generic(name[0], tuple(arguments))
            if kind is None:
                message = f"{name[0]!r} takes no such arguments"
                raise_unreadable(message, start)
            return kind
        known = PRIMITIVES.get(name[0])
        if known is not None:
            return known
        package, _, own = name[0].rpartition(".")
        if not package and own[0].islower():
            raise_unreadable("no known primitive", start)
        return NamedRef(package.rpartition(".")[2], own, union=self.italic)


def _apply_generic(name: str, arguments: tuple[Type, ...]) -> Type | None:
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
            return make_union(arguments)
        case ("Tuple" | "tuple"), (_, *_):
            return ArrayOf(make_union(arguments))
        case ("EventStream" | "EventStreamAsync"), (inner,):
            return StreamOf(inner, "text/event-stream")
        case ("JsonLStream" | "JsonLStreamAsync"), (inner,):
            return StreamOf(inner, "application/jsonl")
        case _:
            return None


def _resolve_link(kind: Type, href: str) -> Type:
    """Give the named types inside a link their page; linked to another site, a class is a global of the language."""
    if href.rpartition("/")[2] == ".md":
        return kind  # the link of what has no page of its own
    match kind:
        case NamedRef(package, name) if is_page_link(href):
            folder = href.rpartition("/")[0].rpartition("/")[2]
            package = folder if folder not in ("", ".", "..") else package
            return NamedRef(package, name, href)
        case NamedRef(package, name):
            return Prim(f"{package}.{name}" if package else name)
        case OptionalOf(inner) | NullableOf(inner):
            return replace(kind, inner=_resolve_link(inner, href))
        case ArrayOf(inner):
            return ArrayOf(_resolve_link(inner, href))
        case MapOf(inner):
            return MapOf(_resolve_link(inner, href))
        case StreamOf(inner):
            return replace(kind, item=_resolve_link(inner, href))
        case UnionOf(members):
            return UnionOf(tuple(_resolve_link(member, href) for member in members))
        case Prim() | LiteralOf():
            return kind


def read(source: PageSource) -> PageContent:
    """Read a page; the numeric references that keep text from being markup are taken back."""
    content = read_page(source)
    return (
        decode_references(content)
        if any("&#" in line for line in source.lines)
        else content
    )


def plain_name(name: str) -> str:
    """A name without the underscore that distinguishes it from a keyword of Python: ``from_``."""
    is_escaped = name.endswith("_") and not name.endswith("__")
    return name.removesuffix("_") or name if is_escaped else name


DIALECT = Dialect(
    "python",
    read,
    read_type_cell,
    read_union_member,
    read_response,
    ("res.next()", "for item in result:"),
    row_role,
    re.compile(r"(?:=\s*(?:await\s+)?|\bwith\s+)([A-Z]\w*)\("),
    re.compile(r"[{(,\s](\w+)\s*=\s*(?=[\"']|os\.)"),
    replace(TRAITS, catch_all=TRAITS.catch_all | {"__pydantic_extra__"}),
    plain_name,
)
