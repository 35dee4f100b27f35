r"""Type cells: one grammar over the cells of Go, C#, PHP and Ruby, which differ in their names and marks alone.

::

    type  := atom { "|" atom }
    atom  := "[" type "](" href ")" | "*" type "*" | "`" type "`" | "?" atom | "*" atom
           | "[]" atom | "map[string]" atom | name [ open type { "," type } close ] | literal
    open  := "<" | "[" | "("

Links, italics and code spans may stand around a whole type or around its innermost name. A star inside of one of them,
or one without a fellow, is a pointer.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from msgspec import Struct
from msgspec.structs import replace

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
from specpress.docs.prose import is_page_link
from specpress.docs.text_scanner import TextScanner, raise_unreadable

_HREF = re.compile(r"\]\(([^()\s]*)\)")
_LITERAL = re.compile(r"\"(?:[^\"\\]|\\.)*\"|'(?:[^'\\]|\\.)*'|-?\d+(?:\.\d+)?")
_SEPARATOR = re.compile(r", ?")
_CLOSING = {"<": ">", "[": "]", "(": ")"}
_ESCAPED = re.compile(r"\\([|<>*\[\]_])")


class Grammar(Struct, frozen=True):
    """What a language writes its types with.

    ``name`` matches a name with its ``separator`` s; a class stands in the package before its last separator.
    ``apply`` gives what a generic name makes of its arguments, ``None`` where it takes no such ones. ``has_pointers``
    tells that stars are pointers and lists stand before their items, as in Go. ``page_names`` tells that a page's file
    is spelled as its class, so that a link tells the name. ``lower_packages`` tells that folders have no capitals.
    """

    name: re.Pattern[str]
    separator: str
    primitives: Mapping[str, Type]
    apply: Callable[[str, tuple[Type, ...]], Type | None]
    has_pointers: bool = False
    page_names: bool = False
    lower_packages: bool = False

    def read(self, text: str) -> Type:
        """Read a cell, markdown and all. Raises `UnreadableError`."""
        return TypeCell(_ESCAPED.sub(r"\1", text), self).read_all()


class TypeCell(TextScanner):
    """A recursive descent over one cell."""

    def __init__(self, text: str, grammar: Grammar) -> None:
        super().__init__(text)
        self.grammar = grammar
        self.marks = 0

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
            while self.take(" | ") or self.take("|"):
                members.append(self.read_atom())
        not_null = [member for member in members if member != LiteralOf("null")]
        if not not_null or len(not_null) == len(members):
            return make_union(members)
        return NullableOf(make_union(not_null))

    def read_atom(self) -> Type:
        """Read a type without alternatives."""
        with self.enter_level():
            kind = self.read_marked() or self.read_pointer() or self.read_name()
        return NullableOf(kind) if self.take("?") else kind

    def read_marked(self) -> Type | None:
        """Read the text of a link, of italics or of a code span; ``None`` where none of them begins."""
        if self.grammar.has_pointers and self.text.startswith("[]", self.at):
            return None
        if self.take("["):
            kind = self.read_inside()
            href = self.match(_HREF)
            if href is None:
                self.fail("link expected")
            return self.resolve_link(kind, href[1])
        for mark in ("`", "*") if self.marks == 0 else ():
            if self.take(mark):
                kind = self.read_inside()
                self.expect(mark)
                return kind
        return None

    def read_inside(self) -> Type:
        """Read the type between two marks."""
        self.marks += 1
        kind = self.read_union()
        self.marks -= 1
        return kind

    def read_pointer(self) -> Type | None:
        """Read what follows the mark of an optional type, a list or a map; ``None`` where there is no such mark."""
        if self.take("?"):
            return OptionalOf(self.read_atom())
        if not self.grammar.has_pointers:
            return None
        if self.take("*"):
            return OptionalOf(self.read_atom())
        if self.take("[]"):
            return ArrayOf(self.read_atom())
        if self.take("map[string]"):
            return MapOf(self.read_atom())
        return None

    def read_name(self) -> Type:
        """Read a literal, or a name and the brackets after it."""
        if (literal := self.match(_LITERAL)) is not None:
            return LiteralOf(literal[0].replace("'", '"'))
        start = self.at
        name = self.match(self.grammar.name)
        if name is None:
            self.fail("not a type")
        closing = _CLOSING.get(self.char)
        if closing is not None and not self.text.startswith("](", self.at):
            return self.read_arguments(name[0], closing, start)
        known = self.grammar.primitives.get(name[0])
        if known is not None:
            return known
        package, _, own = name[0].rpartition(self.grammar.separator)
        if not package and not own[:1].isupper():
            raise_unreadable("no known primitive", start)
        package = package.rpartition(self.grammar.separator)[2]
        return NamedRef(
            package.lower() if self.grammar.lower_packages else package, own
        )

    def read_arguments(self, name: str, closing: str, start: int) -> Type:
        """Read the arguments of a generic name."""
        self.take(self.char)
        arguments = [self.read_union()]
        while self.match(_SEPARATOR) is not None:
            arguments.append(self.read_union())
        self.expect(closing)
        kind = self.grammar.apply(name, tuple(arguments))
        if kind is None:
            raise_unreadable(f"{name!r} takes no such arguments", start)
        return kind

    def resolve_link(self, kind: Type, href: str) -> Type:
        """Give the classes inside a link their page; linked to another site, a class is a global of the language."""
        page = href.partition("#")[0]
        is_page = is_page_link(href)
        match kind:
            case NamedRef() | UnionOf() if is_page and self.grammar.page_names:
                stem = page.rpartition("/")[2].removesuffix(".md")
                return NamedRef(_folder(page), stem, href)
            case NamedRef(package, name) if is_page:
                return NamedRef(_folder(page) or package, name, href)
            case NamedRef(package, name):
                separator = self.grammar.separator
                return Prim(f"{package}{separator}{name}" if package else name)
            case OptionalOf(inner) | NullableOf(inner):
                return replace(kind, inner=self.resolve_link(inner, href))
            case ArrayOf(inner):
                return ArrayOf(self.resolve_link(inner, href))
            case MapOf(inner):
                return MapOf(self.resolve_link(inner, href))
            case StreamOf(inner):
                return replace(kind, item=self.resolve_link(inner, href))
            case UnionOf() | Prim() | LiteralOf():
                return kind


def without_pointer(kind: Type) -> Type:
    """The type that a response gives: where it may be missing, the status is no success."""
    while isinstance(kind, OptionalOf | NullableOf):
        kind = kind.inner
    return kind


def _folder(page: str) -> str:
    folder = page.rpartition("/")[0].rpartition("/")[2]
    return "" if folder in {".", ".."} else folder
