"""TypeScript: the type cells, union headings and responses of Speakeasy's TypeScript target.

::

    type   := atom { "[]" } { " | " type }
    atom   := "Record<string, " type ">" | "[" name "](" href ")" | "[" code "](" href ")" | "*" code "*"
    code   := atom { "[]" } { " | " code }
    atom   := primitive | package "." name | literal | "(" code ")" | generic "<" code ">" | "{ [k: string]: " code " }"
"""

from __future__ import annotations

import re
from functools import lru_cache

from msgspec.structs import replace

from specpress.docs.dialects.speakeasy import TRAITS, read_page, row_role
from specpress.docs.page_source import Dialect
from specpress.docs.pages import (
    ArrayOf,
    LiteralOf,
    MapOf,
    NamedRef,
    OptionalOf,
    Prim,
    StreamOf,
    Type,
    make_union,
)
from specpress.docs.prose import code_span, is_page_link
from specpress.docs.text_scanner import TextScanner, UnreadableError, raise_unreadable

_ESCAPED = re.compile(r"\\([|<>*\[\]_])")
_NAME = r"[A-Za-z_$][\w$]*"
# In 2023 the raw response was spelled ``[AxiosResponse>](...)``.
_LINK = re.compile(
    rf"\[((?:{_NAME}\.)*)({_NAME})(?:(?<=AxiosResponse)>)?\]\((?!\S*/\.md\))([^()\s]*)\)"
)
_LINKED_CODE = re.compile(r"\[((?:[^\[\]]|\[[^\[\]]*\])+)\]\([^()\s]*\)")
_ITALIC = re.compile(r"\*([^*]+)\*")
_GENERIC = re.compile(rf"{_NAME}<{_NAME}>")
_QUALIFIED = re.compile(rf"((?:{_NAME}\.)+)({_NAME})")
_LITERAL = re.compile(r'"(?:[^"\\]|\\.)*"|(?:true|false|null)\b|-?\d+(?:\.\d+)?')
_BARE = re.compile(rf"((?:{_NAME}\.)*)({_NAME})")
_ARRAYS = re.compile(r"(?:\[\]){1,8}")
_OBJECT = "{ [k: string]: "
_RECORDS = ("Record<string, ", "Map<string, ")
_LISTS = ("Array<", "Set<")
_STREAMS = {"EventStream<": "text/event-stream", "JsonLStream<": "application/jsonl"}
_PRIMITIVES = frozenset(("string", "number", "boolean", "any", "unknown", "object"))
_GLOBALS = frozenset(
    ("Date", "Uint8Array", "Response", "Blob", "File", "bigint", "ArrayBuffer")
)
_OWN = frozenset(("RFCDate", "Decimal"))
_OPTIONS = frozenset(("RequestOptions", "AxiosRequestConfig"))
_UNDEFINED = Prim("undefined")


def read_type_cell(text: str) -> Type:
    """Read a Type cell, markdown and all."""
    bare = _ESCAPED.sub(r"\1", text) if "\\" in text else text
    link = _LINK.fullmatch(bare)  # what most cells hold
    return _resolve_link(link[1], link[2], link[3]) if link else _Cell(bare).read_all()


@lru_cache(maxsize=256)
def read_union_member(text: str, _sample: str = "") -> Type:
    """Read a heading below Supported Types: one TypeScript type in a code span."""
    code = code_span(text.strip())
    if code is None:
        raise_unreadable("not a code span")
    return _Code(code).read_all()


def read_response(text: str) -> Type | None:
    """Read the type that a method promises; ``None`` for ``void``."""
    bare = _ESCAPED.sub(r"\1", text).replace("**", "")
    if bare.startswith("Promise<") and bare.endswith(">"):
        bare = bare[len("Promise<") : -1]
    if bare.strip("*") in {"void", "undefined"}:
        return None
    return _Cell(bare).read_all()


class _Parser(TextScanner):
    """A recursive descent over one text; what the atoms look like is the subclasses' matter."""

    def read_all(self) -> Type:
        """Read the text to its end."""
        kind = self.read_union()
        if not self.at_end:
            self.fail("unexpected text")
        return kind

    def read_union(self) -> Type:
        """Read alternatives; a single one stays what it is."""
        kind = self.read_postfix()
        if not self.text.startswith(" | ", self.at):
            return kind
        members = [kind]
        while self.take(" | "):
            members.append(self.read_postfix())
        defined = [member for member in members if member != _UNDEFINED]
        if not defined:
            self.fail("not a type")
        union = make_union(defined)
        return union if defined == members else OptionalOf(union)

    def read_postfix(self) -> Type:
        """Read an atom and its array marks."""
        with self.enter_level():
            kind = self.read_atom()
        marks = self.match(_ARRAYS)
        for _ in range(len(marks[0]) // 2 if marks is not None else 0):
            kind = ArrayOf(kind)
        return kind

    def read_atom(self) -> Type:
        """Read a type without array marks."""
        raise NotImplementedError

    def read_generic(self) -> Type | None:
        """Read a type with parts in angle brackets; ``None`` if there is none here."""
        if any(map(self.take, _RECORDS)):
            return MapOf(self.read_closed(">"))
        if any(map(self.take, _LISTS)):
            return ArrayOf(self.read_closed(">"))
        for mark, content_type in _STREAMS.items():
            if self.take(mark):
                return StreamOf(self.read_closed(">"), content_type)
        return None

    def read_closed(self, closing: str) -> Type:
        """Read a type and what closes it."""
        inner = self.read_union()
        self.expect(closing)
        return inner


class _Cell(_Parser):
    """The alphabet of Type cells: links, italics, ``Record<string, ...>``."""

    def read_atom(self) -> Type:
        start = self.at
        if (link := self.match(_LINK)) is not None:
            return _resolve_link(link[1], link[2], link[3])
        if (italic := self.match(_ITALIC)) is not None:
            return _resolve_italic(italic[1], start)
        if (code := self.match(_LINKED_CODE)) is not None:
            return _code(code[1], start)
        if (generic := self.read_generic()) is not None:
            return generic
        bare = self.match(_BARE)
        if bare is None or bare[0] not in _OPTIONS:
            raise_unreadable("not a type", start)
        return Prim(bare[0])


class _Code(_Parser):
    """The alphabet of code: bare names, ``{ [k: string]: ... }``."""

    def read_atom(self) -> Type:
        start = self.at
        if self.take(_OBJECT):
            return MapOf(self.read_closed(" }"))
        if self.take("("):
            return self.read_closed(")")
        if (literal := self.match(_LITERAL)) is not None:
            return LiteralOf(literal[0])
        if (generic := self.read_generic()) is not None:
            return generic
        if (other := self.match(_GENERIC)) is not None:
            return Prim(other[0])
        bare = self.match(_BARE)
        if bare is None:
            raise_unreadable("not a type", start)
        if bare[1]:
            return NamedRef(bare[1][:-1].rpartition(".")[2], bare[2])
        return _primitive(bare[0], start)


def _resolve_link(package: str, name: str, href: str) -> Type:
    """Tell a class or enum of these docs, or, linked to another site, a global of the language."""
    page = href.partition("#")[0]
    if is_page_link(href):
        folder = page.rpartition("/")[0].rpartition("/")[2]
        if folder == "types" and name in _OWN:
            return Prim(name)
        return NamedRef(package[:-1].rpartition(".")[2] or folder, name, href)
    return Prim("Response" if name == "AxiosResponse" else package + name)


def _resolve_italic(text: str, start: int) -> Type:
    if (name := _QUALIFIED.fullmatch(text)) is not None:
        return NamedRef(name[1][:-1].rpartition(".")[2], name[2], union=True)
    if text in _PRIMITIVES:
        return _primitive(text, start)
    return _code(text, start)


def _code(text: str, start: int) -> Type:
    """Read code that stands one mark to the right of ``start``; where all of it is wrong, the mark is shown."""
    try:
        return _Code(text).read_all()
    except UnreadableError as error:
        raise_unreadable(
            error.message, start + 1 + error.offset if error.offset else start
        )


def _primitive(text: str, start: int) -> Type:
    if text == "unknown":
        return Prim("any")
    if text == "object":
        return MapOf(Prim("any"))
    if text == "undefined":
        return _UNDEFINED
    if text not in _PRIMITIVES and text not in _GLOBALS and text not in _OWN:
        raise_unreadable("no known primitive", start)
    return Prim(text)


DIALECT = Dialect(
    "typescript",
    read_page,
    read_type_cell,
    read_union_member,
    read_response,
    ("for await",),
    row_role,
    re.compile(r"=\s*(?:await\s+)?new\s+([A-Z]\w*)\("),
    re.compile(r"[{(,\s](\w+)\s*:\s*(?=[\"'`]|process\.env)"),
    replace(TRAITS, class_suffixes=("T",)),
)
