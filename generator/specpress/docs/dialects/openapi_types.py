r"""openapi-generator's types: one grammar for the cells of all its target languages.

::

    type  := [ "Pointer to " ] part { " | " part }
    part  := atom { "[]" } [ "?" ]
    atom  := "[" type "](" href ")" | "[]" part | "map[string]" part | "{ [key: string]: " type "; }"
           | name [ open type { ", " type } close ] | literal | "(" type ")"
    open  := "<" | "[" | "("

What a name means does not depend on the language: ``String``, ``str`` and ``string`` are one type.
"""

from __future__ import annotations

import re

from specpress.docs.pages import (
    ArrayOf,
    LiteralOf,
    MapOf,
    NamedRef,
    NullableOf,
    OptionalOf,
    Prim,
    Type,
    make_union,
)
from specpress.docs.text_scanner import TextScanner, raise_unreadable

_WORDS: tuple[tuple[Type, str], ...] = (
    (Prim("string"), "str string uuid guid uri url"),
    (Prim("number"), "number"),
    (
        Prim("number", "integer"),
        "int integer long short bigint biginteger int8 int16 int32 int64 uint32 uint64",
    ),
    (Prim("number", "float"), "float double float32 float64"),
    (Prim("number", "decimal"), "decimal bigdecimal"),
    (Prim("boolean"), "bool boolean"),
    (Prim("any"), "any anytype object mixed interface{}"),
    (Prim("Date"), "datetime time time.time offsetdatetime"),
    (Prim("Date", "date"), "date localdate"),
    (
        Prim("Uint8Array"),
        "file *os.file blob bytes bytearray io.bytesio io.bufferedreader",
    ),
    (LiteralOf("null"), "none null nil undefined"),
    (LiteralOf("true"), "true"),
    (LiteralOf("false"), "false"),
    (MapOf(Prim("any")), "dict hash map"),
    (ArrayOf(Prim("any")), "list array"),
)
_PRIMITIVES = {word: kind for kind, words in _WORDS for word in words.split()}
_LISTS = frozenset(("array", "list", "set", "sequence", "iterable", "collection"))
_MAPS = frozenset(("dict", "map", "hash", "dictionary", "record", "mapping"))
_UNIONS = frozenset(("union", "literal", "oneof", "anyof"))
_CLOSING = {"<": ">", "[": "]", "(": ")"}
_NAME = re.compile(r"\*?(?:[A-Za-z_]\w*\.)*[A-Za-z_]\w*(?:\{\})?")
_OBJECT = re.compile(r"\{ ?\[key: string\]: ?")
_HREF = re.compile(r"\](?:\(([^()\s]*)\))?")
_LITERAL = re.compile(r"\"(?:[^\"\\]|\\.)*\"|'(?:[^'\\]|\\.)*'|-?\d+(?:\.\d+)?")
_NULLABLE = "Nullable"


def read_type(text: str) -> Type:
    """Read a type from which the marks of bold text were taken off."""
    return _Type(text).read_all()


class _Type(TextScanner):
    """A recursive descent over one type of any language."""

    def read_all(self) -> Type:
        """Read the text to its end."""
        self.take("Pointer to ")  # Go's way of optional, which the notes say too
        kind = self.read_union()
        if not self.at_end:
            self.fail("unexpected text")
        return kind

    def read_union(self) -> Type:
        """Read alternatives; a single one stays what it is."""
        with self.enter_level():
            members = [self.read_part()]
            while self.take(" | "):
                members.append(self.read_part())
        return make_union(members)

    def read_part(self) -> Type:
        """Read an atom and the marks after it."""
        kind = self.read_atom()
        while self.take("[]"):
            kind = ArrayOf(kind)
        return NullableOf(kind) if self.take("?") else kind

    def read_atom(self) -> Type:
        """Read a link, a list or map of Go's or TypeScript's, a literal, or a name with its arguments."""
        if self.take("[]"):
            return ArrayOf(self.read_nested())
        if self.take("map[string]"):
            return MapOf(self.read_nested())
        if self.take("["):
            start = self.at
            kind = self.read_union()
            text = self.text[start : self.at]
            href = self.match(_HREF)
            if href is None:
                self.fail("link expected")
            return _resolve_link(kind, text, href[1] or "")
        if self.take("("):
            kind = self.read_union()
            self.expect(")")
            return kind
        if self.match(_OBJECT) is not None:
            value = self.read_union()
            self.take(";")
            self.take(" ")
            self.expect("}")
            return MapOf(value)
        if (literal := self.match(_LITERAL)) is not None:
            return LiteralOf(
                f'"{literal[0][1:-1]}"' if literal[0][0] == "'" else literal[0]
            )
        return self.read_name()

    def read_nested(self) -> Type:
        """Read the type of what a list or map holds."""
        with self.enter_level():
            return self.read_part()

    def read_name(self) -> Type:
        """Read a name and the brackets after it."""
        start = self.at
        name = self.match(_NAME)
        if name is None:
            self.fail("not a type")
        closing = _CLOSING.get(self.char)
        if closing is None or self.text.startswith("[]", self.at):
            return _resolve_name(name[0], start)
        self.take(self.char)
        arguments = [self.read_union()]
        while self.take(", ") or self.take(","):
            arguments.append(self.read_union())
        self.expect(closing)
        kind = _apply_generic(name[0].lower().rpartition(".")[2], arguments)
        if kind is None:
            raise_unreadable(f"{name[0]!r} takes no such arguments", start)
        return kind


def _resolve_name(name: str, start: int) -> Type:
    known = _PRIMITIVES.get(name.lower())
    if known is not None:
        return known
    inner = name.removeprefix(_NULLABLE)
    if inner != name and inner.lower() in _PRIMITIVES:
        return NullableOf(_PRIMITIVES[inner.lower()])
    own = name.rpartition(".")[2]
    if not own[0].isupper():
        raise_unreadable("no known primitive", start)
    return NamedRef("", own)


def _apply_generic(name: str, arguments: list[Type]) -> Type | None:
    """Apply a generic name; ``None`` if it is not known or takes another number of arguments."""
    if name in _LISTS and len(arguments) == 1:
        return ArrayOf(arguments[0])
    if name in _MAPS and len(arguments) == len(("key", "value")):
        return MapOf(arguments[1])
    if name in _UNIONS:
        return make_union(arguments)
    if name == "optional" and len(arguments) == 1:
        return OptionalOf(arguments[0])
    if name == "nullable" and len(arguments) == 1:
        return NullableOf(arguments[0])
    return None


def _resolve_link(kind: Type, text: str, href: str) -> Type:
    """Give the class inside a link its page; a page of the same name makes even ``File`` a class."""
    page = href.partition("#")[0].rpartition("/")[2]
    stem = page.removesuffix(".md")
    if stem in ("", page):
        return kind
    if text == stem and text[0].isupper():
        return NamedRef("", text, href)
    return _attach_page(kind, stem, href)


def _attach_page(kind: Type, stem: str, href: str) -> Type:
    match kind:
        case NamedRef(package, name) if name == _NULLABLE + stem:
            return NullableOf(NamedRef(package, stem, href))
        case NamedRef(package, name):
            return NamedRef(package, name, href)
        case ArrayOf(inner):
            return ArrayOf(_attach_page(inner, stem, href))
        case MapOf(inner):
            return MapOf(_attach_page(inner, stem, href))
        case OptionalOf(inner):
            return OptionalOf(_attach_page(inner, stem, href))
        case NullableOf(inner):
            return NullableOf(_attach_page(inner, stem, href))
        case _:
            return kind
