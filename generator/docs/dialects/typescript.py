"""TypeScript: the type cells, union headings and responses of Speakeasy's TypeScript target.

::

    type  := atom { "[]" } { " | " type }
    atom  := "Record<string, " type ">" | "[" name "](" href ")" | "*" italic "*" | client option type
    italic := primitive | package "." name | literal
"""

from __future__ import annotations

import re
from functools import lru_cache

from generator.docs.cursor import Cursor, refuse
from generator.docs.pages import (
    ArrayOf,
    LiteralOf,
    MapOf,
    NamedRef,
    Prim,
    Type,
    UnionOf,
)
from generator.docs.prose import code_span
from generator.docs.source import Dialect
from generator.docs.speakeasy import read_page

_ESCAPED = re.compile(r"\\([|<>*\[\]_])")
_NAME = r"[A-Za-z_$][\w$]*"
_LINK = re.compile(rf"\[((?:{_NAME}\.)*)({_NAME})\]\(([^()\s]*)\)")
_ITALIC = re.compile(r"\*([^*]+)\*")
_GENERIC = re.compile(rf"{_NAME}<{_NAME}>")
_QUALIFIED = re.compile(rf"((?:{_NAME}\.)+)({_NAME})")
_LITERAL = re.compile(r'"(?:[^"\\]|\\.)*"|true|false|null|-?\d+(?:\.\d+)?')
_BARE = re.compile(rf"((?:{_NAME}\.)*)({_NAME})")
_ARRAYS = re.compile(r"(?:\[\]){1,8}")
_OBJECT = "{ [k: string]: "
_PRIMITIVES = frozenset(("string", "number", "boolean", "any", "unknown"))
_GLOBALS = frozenset(("Date", "Uint8Array", "Response", "Blob", "File", "bigint"))
_OPTIONS = frozenset(("RequestOptions", "AxiosRequestConfig"))
_VOID = frozenset(("void", "undefined"))


def read_type_cell(text: str) -> Type:
    """Read a Type cell, markdown and all."""
    bare = _ESCAPED.sub(r"\1", text) if "\\" in text else text
    link = _LINK.fullmatch(bare)  # what most cells hold
    return _linked(link[1], link[2], link[3]) if link else _Cell(bare).whole()


@lru_cache(maxsize=256)
def read_union_member(text: str) -> Type:
    """Read a heading below Supported Types: one TypeScript type in a code span."""
    code = code_span(text.strip())
    if code is None:
        refuse("not a code span")
    return _Code(code).whole()


def read_response(text: str) -> Type | None:
    """Read the type that a method promises; ``None`` for ``void``."""
    bare = _ESCAPED.sub(r"\1", text)
    if bare.startswith("Promise<") and bare.endswith(">"):
        bare = bare[len("Promise<") : -1]
    return None if bare.strip("*") in _VOID else _Cell(bare).whole()


class _Parser(Cursor):
    """A recursive descent over one text; what the atoms look like is the subclasses' matter."""

    def whole(self) -> Type:
        """Read the text to its end."""
        kind = self.union()
        if not self.done:
            self.fail("unexpected text")
        return kind

    def union(self) -> Type:
        """Read alternatives; a single one stays what it is."""
        members = [self.postfix()]
        while self.take(" | "):
            members.append(self.postfix())
        return members[0] if len(members) == 1 else UnionOf(tuple(members))

    def postfix(self) -> Type:
        """Read an atom and its array marks."""
        with self.nested():
            kind = self.atom()
        marks = self.match(_ARRAYS)
        for _ in range(len(marks[0]) // 2 if marks is not None else 0):
            kind = ArrayOf(kind)
        return kind

    def atom(self) -> Type:
        """Read a type without array marks."""
        raise NotImplementedError

    def map_of(self, closing: str) -> Type:
        """Read a map's value type and what closes it."""
        value = self.union()
        self.expect(closing)
        return MapOf(value)


class _Cell(_Parser):
    """The alphabet of Type cells: links, italics, ``Record<string, ...>``."""

    def atom(self) -> Type:
        if self.take("Record<string, "):
            return self.map_of(">")
        start = self.at
        if (link := self.match(_LINK)) is not None:
            return _linked(link[1], link[2], link[3])
        if (italic := self.match(_ITALIC)) is not None:
            return _italic(italic[1], start)
        bare = self.match(_BARE)
        if bare is None or bare[0] not in _OPTIONS:
            refuse("not a type", start)
        return Prim(bare[0])


class _Code(_Parser):
    """The alphabet of code: bare names, ``{ [k: string]: ... }``."""

    def atom(self) -> Type:
        if self.take(_OBJECT):
            return self.map_of(" }")
        if self.take("Record<string, "):
            return self.map_of(">")
        start = self.at
        if (literal := self.match(_LITERAL)) is not None:
            return LiteralOf(literal[0])
        bare = self.match(_BARE)
        if bare is None:
            refuse("not a type", start)
        if bare[1]:
            return NamedRef(bare[1][:-1].rpartition(".")[2], bare[2])
        return _primitive(bare[0], start)


def _linked(package: str, name: str, href: str) -> Type:
    """Tell a class or enum of these docs, or, linked to another site, a global of the language."""
    page = href.partition("#")[0]
    if page.endswith(".md"):
        folder = page.rpartition("/")[0].rpartition("/")[2]
        return NamedRef(package[:-1].rpartition(".")[2] or folder, name, href)
    return Prim(package + name)


def _italic(text: str, start: int) -> Type:
    if (name := _QUALIFIED.fullmatch(text)) is not None:
        return NamedRef(name[1][:-1].rpartition(".")[2], name[2], union=True)
    if _LITERAL.fullmatch(text) is not None:
        return LiteralOf(text)
    return _primitive(text, start)


def _primitive(text: str, start: int) -> Type:
    known = text in _PRIMITIVES or text in _GLOBALS
    if not known and _GENERIC.fullmatch(text) is None:
        refuse("no known primitive", start)
    return Prim("any" if text == "unknown" else text)


TYPESCRIPT = Dialect(
    "typescript",
    read_page,
    read_type_cell,
    read_union_member,
    read_response,
    ("for await",),
)
