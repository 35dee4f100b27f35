"""TOML: text -> values, and where in the text each of them stands (TOML 1.0; `tomllib` keeps no positions)."""

from __future__ import annotations

import re

from msgspec import Struct

from specpress.diagnostics import Place, Report
from specpress.text import Lines

Key = tuple[str | int, ...]
"""The way to a value: the names of tables and keys, and the indices in arrays."""


class Document(Struct, frozen=True):
    """A TOML file's values, and where each key (``keys``) and each value (``places``) begins."""

    file: str
    values: dict[str, object]
    keys: dict[Key, Place]
    places: dict[Key, Place]


def parse_toml(file: str, text: str, report: Report) -> Document | None:
    """Parse TOML; ``None`` after an error, which ``report`` then holds with its place."""
    import tomllib  # noqa: PLC0415 - a run without an sdk.toml does without it

    text = text.replace("\r\n", "\n")
    try:
        values = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        words, place = _split_error(str(error), file, text)
        report.error("config/toml", words, place)
        return None
    except RecursionError:
        report.error("config/toml", "the values are nested too deeply", Place(file))
        return None
    scanner = _Scanner(file, text)
    scanner.document()
    return Document(file, values, scanner.keys, scanner.places)


def _unquote(string: str) -> str:
    """Give what a quoted key means."""
    import tomllib  # noqa: PLC0415 - see above

    return str(tomllib.loads(f"key = {string}")["key"])


_AT = re.compile(r" \(at (?:line (\d+), column (\d+)|end of document)\)$")


def _split_error(words: str, file: str, text: str) -> tuple[str, Place]:
    """Take the place out of an error of `tomllib`."""
    at = _AT.search(words)
    if at is not None and at[1] is not None:
        place = Place(file, line=int(at[1]), column=int(at[2]))
    else:
        lines = text.split("\n")
        place = Place(file, line=len(lines), column=len(lines[-1]) + 1)
    return _AT.sub("", words), place


_TOKEN = re.compile(
    r'''(?P<string>"""(?:[^\\]|\\.)*?"{3,5}|\'\'\'.*?\'{3,5}|"(?:[^"\\\n]|\\.)*"|'[^'\n]*')
    | (?P<blank>\#[^\n]*|[ \t\r]+)
    | (?P<mark>[\[\]{}=,\n])
    | (?P<word>[^\s\[\]{}=,\#"']+)''',
    re.DOTALL | re.VERBOSE,
)


class _Scanner:
    """One pass over the tokens of a text that `tomllib` accepts."""

    def __init__(self, file: str, text: str) -> None:
        self.keys: dict[Key, Place] = {}
        self.places: dict[Key, Place] = {}
        self._file = file
        self._lines = Lines(text)
        self._tokens = [
            match for match in _TOKEN.finditer(text) if match.lastgroup != "blank"
        ]
        self._at = 0

    def document(self) -> None:
        table: Key = ()
        counts: dict[Key, int] = {}
        while self._at < len(self._tokens):
            if self._skip("\n"):
                continue
            if self._skip("["):
                is_array = self._skip("[")
                table = self._key((), "]")
                if is_array:
                    self._skip("]")
                    counts[table] = counts.get(table, -1) + 1
                    table = (*table, counts[table])
            else:
                self._value(self._key(table, "="))

    def _key(self, table: Key, end: str) -> Key:
        """Read a dotted key and the mark after it."""
        start = self._at
        key = table
        while not self._skip(end):
            token = self._tokens[self._at]
            if token.lastgroup == "string":
                key = (*key, _unquote(token[0]))
            else:
                key = (*key, *filter(None, token[0].split(".")))
            self._at += 1
        for length in range(len(table) + 1, len(key) + 1):
            self.keys.setdefault(key[:length], self._place(start))
        return key

    def _value(self, key: Key) -> None:
        self.places[key] = self._place(self._at)
        if self._skip("["):
            index = 0
            while not self._skip("]"):
                if not self._skip(",") and not self._skip("\n"):
                    self._value((*key, index))
                    index += 1
        elif self._skip("{"):
            while not self._skip("}"):
                if not self._skip(",") and not self._skip("\n"):
                    self._value(self._key(key, "="))
        else:
            self._at += 1
            while self._is("word"):  # a date and a time with a space between
                self._at += 1

    def _is(self, kind: str) -> bool:
        return self._at < len(self._tokens) and self._tokens[self._at].lastgroup == kind

    def _skip(self, mark: str) -> bool:
        is_next = self._is("mark") and self._tokens[self._at][0] == mark
        self._at += is_next
        return is_next

    def _place(self, at: int) -> Place:
        line, column = self._lines.at(self._tokens[at].start())
        return Place(self._file, line=line, column=column)
