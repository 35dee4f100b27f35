"""Literals: TypeScript expressions made of literals, names and calls -> plain values.

The part of ECMA-262 that usage examples need: objects, arrays, strings, templates without substitutions, numbers,
``new Date("...")``, ``Enum.Member`` and calls such as ``await openAsBlob("...")``.
"""

from __future__ import annotations

import re
import sys

from msgspec import Struct

from specpress.docs.text_scanner import TextScanner

_DIGITS = 300  # of more, a double is told to be infinite anyway
_BLANK = re.compile(r"(?:\s+|//[^\n]*|/\*.*?\*/)+", re.DOTALL)
_NAME = re.compile(r"[^\W\d][\w$]*|\$[\w$]*")
_NUMBER = re.compile(
    r"(?P<radix>0[xX][\da-fA-F_]+|0[oO][0-7_]+|0[bB][01_]+)n?"
    r"|(?P<decimal>(?:\d[\d_]*(?:\.[\d_]*)?|\.\d[\d_]*)(?:[eE][+-]?\d+)?)n?"
)
_PLAIN = {quote: re.compile(rf"[^{quote}\\\n]+") for quote in "\"'"}
_PLAIN["`"] = re.compile(r"[^`\\$]+")
_ESCAPE = re.compile(
    r"\\(?:u\{([\da-fA-F]{1,6})\}|u([\da-fA-F]{4})|x([\da-fA-F]{2})|(\r\n|.))",
    re.DOTALL,
)
_SURROGATE = re.compile("[\ud800-\udfff]")
_SINGLE = {
    "n": "\n",
    "t": "\t",
    "r": "\r",
    "b": "\b",
    "f": "\f",
    "v": "\v",
    "0": "\0",
    "\n": "",
    "\r\n": "",
}


class UndefinedValue(Struct, frozen=True):
    """The value ``undefined``."""


class DateValue(Struct, frozen=True):
    """``new Date("...")``: the text is that of a date-time, most often RFC 3339."""

    text: str


class EnumValue(Struct, frozen=True):
    """``Enum.Member``; ``enum`` keeps the dots of a namespace before it."""

    enum: str
    member: str


class NameValue(Struct, frozen=True):
    """A variable by its name."""

    name: str


class CallValue(Struct, frozen=True):
    """Any other call, with or without ``new`` or ``await``: ``openAsBlob("...")``, ``new Uint8Array([1])``.

    A call on the result of a call joins both: the names with a dot, the arguments in a row.
    """

    function: str
    arguments: tuple[Value, ...]


Value = (
    None
    | bool
    | int
    | float
    | str
    | list["Value"]
    | dict[str, "Value"]
    | UndefinedValue
    | DateValue
    | EnumValue
    | NameValue
    | CallValue
)

_WORDS: dict[str, Value] = {
    "true": True,
    "false": False,
    "null": None,
    "undefined": UndefinedValue(),
    "NaN": float("nan"),
    "Infinity": float("inf"),
}


def read_arguments(cursor: TextScanner) -> tuple[Value, ...]:
    """Read the arguments of a call, from after its ``(`` to its ``)``. Raises `UnreadableError`."""
    return tuple(_read_items(cursor, ")"))


def read_value(cursor: TextScanner) -> Value:
    """Read one expression. Raises `UnreadableError`."""
    with cursor.enter_level():
        return _read_one_value(cursor)


def _take_mark(cursor: TextScanner, mark: str) -> bool:
    """Pass over blanks and comments, then over a mark if it stands here."""
    cursor.match(_BLANK)
    return cursor.take(mark)


def _expect_mark(cursor: TextScanner, mark: str) -> None:
    cursor.match(_BLANK)
    cursor.expect(mark)


def _read_one_value(cursor: TextScanner) -> Value:
    if _take_mark(cursor, "{"):
        return _read_object(cursor)
    if _take_mark(cursor, "["):
        return _read_items(cursor, "]")
    if cursor.char in _PLAIN:
        return _read_string(cursor)
    if cursor.take("-"):
        number = read_value(cursor)
        if isinstance(number, bool) or not isinstance(number, (int, float)):
            cursor.fail("number expected")
        return -number
    if (digits := cursor.match(_NUMBER)) is not None:
        return _convert_number(digits)
    return _read_name_or_call(cursor)


def _read_items(cursor: TextScanner, closing: str) -> list[Value]:
    values: list[Value] = []
    while not _take_mark(cursor, closing):
        if values:
            _expect_mark(cursor, ",")
            if _take_mark(cursor, closing):
                break
        values.append(read_value(cursor))
    return values


def _read_object(cursor: TextScanner) -> dict[str, Value]:
    values: dict[str, Value] = {}
    first = True
    while not _take_mark(cursor, "}"):
        if not first:
            _expect_mark(cursor, ",")
            if _take_mark(cursor, "}"):
                break
        first = False
        name = _read_key(cursor)
        values[name] = (
            read_value(cursor) if _take_mark(cursor, ":") else NameValue(name)
        )
    return values


def _read_key(cursor: TextScanner) -> str:
    if cursor.char in _PLAIN and cursor.char != "`":
        return _read_string(cursor)
    if (name := cursor.match(_NAME)) is not None:
        return name[0]
    number = cursor.match(_NUMBER)
    if number is None:
        cursor.fail("property name expected")
    return str(_convert_number(number))


def _read_string(cursor: TextScanner) -> str:
    quote = cursor.text[cursor.at]
    start = cursor.at
    cursor.at += 1
    parts: list[str] = []
    while not cursor.text.startswith(quote, cursor.at):
        if (plain := cursor.match(_PLAIN[quote])) is not None:
            parts.append(plain[0])
        elif (escape := cursor.match(_ESCAPE)) is not None:
            parts.append(_decode_escape(escape, cursor))
        elif quote == "`" and not cursor.at_end:
            if cursor.text.startswith("${", cursor.at):
                cursor.fail("substitutions are not read")
            parts.append("$")
            cursor.at += 1
        else:
            cursor.at = start
            cursor.fail("string is not closed")
    cursor.at += 1
    text = "".join(parts)
    if _SURROGATE.search(text) is None:
        return text
    # Two escapes may spell one character; half of one is none.
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def _decode_escape(escape: re.Match[str], cursor: TextScanner) -> str:
    digits = escape[1] or escape[2] or escape[3]
    if not digits:
        return _SINGLE.get(escape[4], escape[4])
    code = int(digits, 16)
    if code > sys.maxunicode:
        cursor.fail("no such code point")
    return chr(code)


def _convert_number(match: re.Match[str]) -> int | float:
    if match["radix"]:
        return int(match["radix"].replace("_", ""), 0)
    text = match["decimal"].replace("_", "")
    if text.isdigit() and len(text) <= _DIGITS:
        return int(text)
    return float(text)


def _read_name_or_call(cursor: TextScanner) -> Value:
    """Read a word, a dotted name or a chain of calls."""
    words: list[str] = []
    while (name := cursor.match(_NAME)) is not None:
        if name[0] not in ("new", "await"):
            words.append(name[0])
            break
        cursor.match(_BLANK)
    if not words:
        cursor.fail("value expected")
    call: CallValue | None = None
    while True:
        if _take_mark(cursor, "("):
            before = call.arguments if call is not None else ()
            call = CallValue(".".join(words), before + read_arguments(cursor))
        elif _take_mark(cursor, "."):
            cursor.match(_BLANK)
            name = cursor.match(_NAME)
            if name is None:
                cursor.fail("name expected")
            words.append(name[0])
        else:
            break
    return _resolve_words(words, call)


def _resolve_words(words: list[str], call: CallValue | None) -> Value:
    match call:
        case CallValue("Date", (str(text),)):
            return DateValue(text)
        case CallValue():
            return call
        case None if len(words) > 1:
            return EnumValue(".".join(words[:-1]), words[-1])
        case None:
            return _WORDS.get(words[0], NameValue(words[0]))
