"""YAML plainness: the lines of block YAML -> whether the fast parser may be trusted with them.

The fast parser keeps the last of two equal keys, copies what an alias names, rounds large integers and knows no merge
keys. So a document is left to it only when one pass over the lines shows plain block style without any of these. The
pass presumes valid YAML: the parser finds out about the rest, so a wrong verdict on broken text costs nothing.
"""

from __future__ import annotations

import re
from itertools import islice
from typing import NamedTuple

from specpress.source.json_text import is_plain
from specpress.source.yaml_scalars import NOT_TEXT

MAX_COLUMN = 200
"""How far keys may be indented before the nesting must be measured exactly."""

_HEAD = re.compile(
    r"""(\ *+(?:-(?:\ ++|$))*+          # indentation, dashes of the sequences that begin here
        (?:"[^"\\\n]*+"|\w[\w/.$-]*+|)  # a key, a scalar, or nothing that is either
        :?+\ *+(?:-?.)?+)               # the colon, the first character of the value; of dashes, two
        .*+\n""",
    re.VERBOSE | re.ASCII | re.MULTILINE,
)
_PARTS = re.compile(
    r"""(\ *+(?:-(?:\ ++|$))*+)("[^"\\\n]*+"|\w[\w/.$-]*+|)(.*+)""",
    re.VERBOSE | re.ASCII,
)
KEY = re.compile(
    r"""("[^"\\]*+"|'[^']*+'
         |(?:[^\s\-?:,\[\]{}\#&*!|>'"%@`]|[-?:](?=\S))  # the first character of a plain key
          (?:[^\s:]|:(?=\S)|\ ++(?=[^\s:\#]))*+)        # and the others
        \ *+:(?=\s|$)\ *+""",
    re.VERBOSE,
)
ESCAPED_KEY = re.compile(r"""(?:"(?:[^"\\]|\\.)*+"|'(?:[^']|'')*+') *+:(?=\s|$)""")
_SCALAR_IN_FLOW = (
    r"""(?:"[^"\\]*+"|'[^']*+'|[a-zA-Z][\w./-]*+|-?[0-9]{1,15}(?:\.[0-9]{1,15})?+)"""
)
_SIMPLE_FLOW = re.compile(
    rf"""\{{\}}|\[\]
      |\[\ *+{_SCALAR_IN_FLOW}(?:,\ *+{_SCALAR_IN_FLOW})*+\ *\]
      |\{{\ *+(?:"[^"\\]*+"|'[^']*+'|\$ref|type):\ ++{_SCALAR_IN_FLOW}\ *\}}""",
    re.VERBOSE | re.ASCII,
)
_CANONICAL = re.compile(r"0|[1-9][0-9]{0,17}|null|true|false")
_LARGE = (
    r"(?:[-+]?0*+[0-9]{19}|0x0*+[0-9a-fA-F]{16}|0o0*+[0-7]{21})"  # may not fit 64 bits
)
_AT_RISK = re.compile(rf"[-+]?(?:\.[a-zA-Z]|[0-9.]+[eE][-+]?[0-9]{{3}})|{_LARGE}")
_LARGE_IN_FLOW = re.compile(rf"(?<![\w.+-]){_LARGE}")

_BLANK, _TEXT, _OPEN, _FLOW, _LOOK = range(5)
_TAILS = {":": _OPEN, ": {": _FLOW, ": [": _FLOW, ": |": _TEXT, ": >": _TEXT} | {
    f": {first}": _TEXT
    for first in "\"'/$(abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
}
_ANYWHERE = 1 << 30
_QUOTES = "\"'"
_EMPTY_AT_END = re.compile(
    r"[|>][-+0-9]*+ *+(?:#.*+)?\s*+\Z"
)  # misread by the fast parser
_SPACES = "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
_ONLY_SPACES = re.compile(
    rf"(?:^|[:?\-,\[{{ ]) *+[{_SPACES}]++ *+(?:\r?$|[:,\]}}\#])", re.MULTILINE
)  # white space to Unicode and text to YAML (section 5.5); nothing to the fast parser
_MARKER = re.compile(r"---|\.\.\.|%")


class _NotPlainError(Exception):
    """The document uses more of YAML than the pass over its lines understands."""


def odd_keys(text: str) -> frozenset[str] | None:
    """Give the keys that YAML reads as numbers, booleans or null, in a document plain enough for the fast parser.

    ``None``: the document has a duplicate key, an alias, a tag, a merge key, a number that would be rounded, several
    documents, very deep nesting, or it is not in block style.
    """
    if _EMPTY_AT_END.search(text, max(0, len(text.rstrip()) - 80)):
        return None
    if any(space in text for space in _SPACES) and _ONLY_SPACES.search(text):
        return None
    try:
        odd = _find_odd_keys(text if text.endswith("\n") else text + "\n")
    except (_NotPlainError, KeyError):  # KeyError: indented like no valid YAML
        return None
    if all(_CANONICAL.fullmatch(name) for name in odd):
        return frozenset(odd)
    return None


class _Line(NamedTuple):
    """What can be said of a line by its head, which many lines share."""

    spaces: int  # before everything else
    column: int  # of the first character that is no dash
    begins: bool  # a mapping or a sequence: a dash comes first
    key: str  # without quotes; "" for none
    kind: int
    odd: bool  # the key is no string to YAML
    lead: str  # the spaces and dashes before the key
    value: int  # the column of what follows the key


class _LineKinds(dict[str, _Line]):
    """What is known of lines, by their heads."""

    def __missing__(self, head: str) -> _Line:
        parts = _PARTS.fullmatch(head)
        if parts is None or len(parts[1]) > MAX_COLUMN:
            raise _NotPlainError
        lead, word, tail = parts.groups()
        kind = _TAILS.get(tail, _LOOK) if word else _LOOK
        key = word.strip(_QUOTES) if kind != _LOOK else ""
        begins = "-" in lead
        if not (word or tail or begins):
            kind = _BLANK
        elif word and not tail and begins and not word[0].isdigit():
            kind = _TEXT
        line = _Line(
            spaces=len(lead) - len(lead.lstrip(" ")),
            column=len(lead),
            begins=begins,
            key=key,
            kind=kind,
            odd=bool(key) and word == key and NOT_TEXT.fullmatch(word) is not None,
            lead=lead,
            value=len(lead) + len(word) + 2,
        )
        self[head] = line
        return line


def _find_odd_keys(text: str) -> set[str]:
    """Walk over the lines and give the keys that are no strings to YAML."""
    known = _LineKinds()
    closer = _LineChecker(text.split("\n"))
    keys_by_column: dict[int, set[str]] = (
        {}
    )  # the keys of the innermost mapping at that column
    inner = owner = -1  # column of the last key; of the key or dash whose value is due
    limit = _ANYWHERE  # what stands deeper continues the scalar before it
    for number, head in enumerate(_HEAD.findall(text)):
        spaces, column, begins, key, kind, odd, lead, value = known[head]
        if spaces > limit or kind == _BLANK:
            continue
        if kind == _LOOK:
            key, kind, odd = closer.check_line(number, lead, owner)
        elif kind == _FLOW:
            closer.check_flow(number, value, column)
        if key:
            if begins or column > inner:
                keys_by_column[column] = {key}
            else:
                mapping = keys_by_column[column]
                if key in mapping:
                    raise _NotPlainError
                mapping.add(key)
            if odd:
                closer.odd.add(key)
            inner = owner = column
            limit = _ANYWHERE if kind == _OPEN else column
        elif kind == _OPEN:
            inner = owner = lead.rfind("-")
            limit = _ANYWHERE
        elif kind == _TEXT:
            limit = lead.rfind("-") if begins else owner
    return closer.odd


class _LineChecker:
    """The closer look at lines that their beginning says too little of; ``odd`` collects keys that are no strings."""

    def __init__(self, lines: list[str]) -> None:
        self.odd: set[str] = set()
        self._lines = lines
        self._plain: set[str] = set()

    def check_line(self, number: int, lead: str, owner: int) -> tuple[str, int, bool]:
        """Give a line's key ("": none), what its value is, and whether the key is no string."""
        line = self._lines[number]
        if "\t" in line:
            raise _NotPlainError
        column, dash = len(lead), lead.rfind("-")
        match = KEY.match(line, column)
        if match is not None:
            word, value, edge = match[1], line[match.end() :], column
        else:
            word, value, edge = "", line[column:], dash if dash >= 0 else owner
            if not column and _MARKER.match(value):
                self._check_start(number)
                return "", _BLANK, False
        kind = _TEXT
        match value[:1]:
            case "" | "#":
                kind = _OPEN if word or dash >= 0 else _BLANK
            case "{" | "[":
                self.check_flow(number, len(line) - len(value), edge)
            case "&" | "*" | "!":
                raise _NotPlainError
            case "?" | ":" | "-" if not value[1:2].strip():
                raise _NotPlainError
            case _ if _AT_RISK.match(value) or ESCAPED_KEY.match(value):
                raise _NotPlainError
            case _:
                pass
        key = word.strip(_QUOTES)
        return key, kind, key == word != "" and NOT_TEXT.fullmatch(word) is not None

    def _check_start(self, number: int) -> None:
        """Insist that the line is the marker that begins the first document."""
        before = (line.strip() for line in self._lines[:number])
        if self._lines[number].rstrip() != "---" or any(
            line and not line.startswith("#") for line in before
        ):
            raise _NotPlainError

    def check_flow(self, number: int, at: int, edge: int) -> None:
        """Look for duplicate and odd keys in the flow collection that begins at that column of the line."""
        value = self._lines[number][at:]
        if value in self._plain:
            return
        if _SIMPLE_FLOW.fullmatch(value) is None:
            flow_lines = [value]
            for line in islice(self._lines, number + 1, None):
                if line.strip() and len(line) - len(line.lstrip(" ")) <= edge:
                    break
                flow_lines.append(line)
            self.odd |= _flow_keys("\n".join(flow_lines))
            if len(flow_lines) > 1:
                return
        self._plain.add(value)


def _flow_keys(text: str) -> set[str]:
    """Give the odd keys of a flow collection, which may go over several lines."""
    if is_plain(text):
        return set()
    from specpress.source.yaml_exact import (  # noqa: PLC0415 - PyYAML takes 27 ms to import, and is seldom needed
        flow_keys,
    )

    keys = flow_keys(text)
    if keys is None or _LARGE_IN_FLOW.search(text):
        raise _NotPlainError
    return {key for key in keys if NOT_TEXT.fullmatch(key)}
