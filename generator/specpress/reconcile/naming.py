"""Naming: the docs' names of things and their names on the wire, one made from the other."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache

from specpress.docs.pages import DocField

_NOISE = re.compile(r"[\W_]+")
_CAPITALS = re.compile(r"[A-Z]+(?=[A-Z][a-z]|[^A-Za-z]|$)|[A-Z]")
_BREAK = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
_NUMBER = re.compile(r"(?<=[a-z])(?=\d+$)")
_LOCATED = re.compile(
    r"(.+?)(?:(Query|Header|Path|Cookie)(?:Param|Parameter)"
    r"|_(query|header|path|cookie)(?:_param(?:eter)?)?)"
)


@cache
def fold_name(name: str) -> str:
    """A name without its casing and separators, so that all spellings of one name are equal."""
    return _NOISE.sub("", name).lower()


@cache
def to_camel_case(wire: str) -> str:
    """The docs' spelling of a wire name: ``x-account-id`` -> ``xAccountId``."""
    parts = [part for part in _NOISE.split(wire) if part]
    if not parts:
        return wire
    head = parts[0]
    if (capitals := _CAPITALS.match(head)) is not None:
        head = capitals[0].lower() + head[capitals.end() :]
    return head + "".join(part[0].upper() + part[1:] for part in parts[1:])


@cache
def to_snake_case(name: str) -> str:
    """The wire name that a docs name most often stands for: ``completedAt`` -> ``completed_at``."""
    return _BREAK.sub("_", name).lower()


def numbered_names(tables: Iterable[Sequence[DocField]]) -> frozenset[str]:
    """The names that one table numbers, such as ``street1`` and ``street2``, where the docs write names in camel case.

    On the wire such a number is a word of its own; that of ``base64`` is none. Other docs spell names as the wire does.
    """
    numbered: set[str] = set()
    capital = separated = 0
    for rows in tables:
        stems: dict[str, list[str]] = {}
        for row in rows:
            capital += not row.name.islower()
            separated += "_" in row.name
            if row.name[-1:].isdigit():
                stems.setdefault(row.name.rstrip("0123456789"), []).append(row.name)
        numbered.update(*(names for names in stems.values() if len(names) > 1))
    return frozenset(numbered if capital > separated else ())


@cache
def to_numbered_snake_case(name: str) -> str:
    """The wire name that one of a series most often stands for: ``street1`` -> ``street_1``."""
    return _NUMBER.sub("_", to_snake_case(name))


@cache
def to_header_name(name: str) -> str:
    """The header that a docs name stands for: ``xAccountId`` -> ``x-account-id``."""
    return _BREAK.sub("-", name).lower().replace("_", "-")


@cache
def split_location_suffix(name: str) -> tuple[str, str] | None:
    """Split a name such as ``xAccountIdQueryParameter`` or ``x_account_id_query`` into name and location."""
    match = _LOCATED.fullmatch(name)
    return (match[1], (match[2] or match[3]).lower()) if match is not None else None


@cache
def fold_whitespace(text: str) -> str:
    """A text with its white space folded, by which two wordings are compared."""
    return " ".join(text.split())


class RowPairing:
    """Which row of a table speaks of which wire name.

    ``rows`` gives a row for the indices that have one, ``surplus`` holds the rows that are left.
    """

    __slots__ = ("rows", "surplus")

    def __init__(self, rows: Sequence[DocField], wires: Sequence[str]) -> None:
        """Pair each row with the first wire name of its spelling, one written exactly so before others."""
        self.rows: dict[int, DocField] = {}
        self.surplus: list[DocField] = []
        free: dict[str, list[int]] = {}
        for index, wire in enumerate(wires):
            free.setdefault(fold_name(wire), []).append(index)
        for row in rows:
            open_ = free.get(fold_name(row.name))
            if not open_:
                self.surplus.append(row)
            elif len(open_) == 1:
                self.rows[open_.pop()] = row
            else:
                exact = (i for i in open_ if to_camel_case(wires[i]) == row.name)
                index = next(exact, open_[0])
                open_.remove(index)
                self.rows[index] = row
