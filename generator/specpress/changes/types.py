"""Types: two types of a lock -> whether the second admits more, less, the same or something else."""

from __future__ import annotations

import re
from enum import Enum

from specpress.changes.surface import Surface

_NULL = "null"
_NAME = re.compile(r"<([^<>]*)>")
_DEEPEST = 20
_HELD = frozenset(
    {
        *("date-time", "date", "time", "duration"),
        *("decimal", "decimal128", "byte", "base64url", "binary"),
    }
)
"""The formats of scalars that are held as more than text or a number."""


class Relation(Enum):
    """How a type is to the one before it."""

    SAME = "same"
    WIDER = "wider"
    NARROWER = "narrower"
    OTHER = "other"


def names_in(type_: str) -> list[str]:
    """The classes that a type names, in order."""
    return _NAME.findall(type_)


def admits_null(type_: str, surface: Surface) -> bool:
    """Tell whether a value may be null."""
    return _NULL in alternatives(type_, surface)


def relate(
    before: str, after: str, surfaces: tuple[Surface, Surface], depth: int = 0
) -> Relation:
    """How a type is to the one before it; each is spelled as in its own one of the ``surfaces``.

    A type that a lock does not have may be any.
    """
    if before == after or not before or not after:
        return Relation.SAME
    old, new = alternatives(before, surfaces[0]), alternatives(after, surfaces[1])
    lost = {one for one in old - new if not _is_covered(one, new, surfaces[0])}
    gained = {one for one in new - old if not _is_covered(one, old, surfaces[1])}
    if not lost and not gained:
        return Relation.SAME if old == new else _by_size(old, new)
    if not lost:
        return Relation.WIDER
    if not gained:
        return Relation.NARROWER
    if len(lost) == len(gained) == 1 and depth < _DEEPEST:
        return _relate_parts(lost.pop(), gained.pop(), surfaces, depth)
    return Relation.OTHER


def _by_size(old: set[str], new: set[str]) -> Relation:
    return Relation.WIDER if old < new or "number" in new - old else Relation.NARROWER


def _relate_parts(
    before: str, after: str, surfaces: tuple[Surface, Surface], depth: int
) -> Relation:
    """How the items of two lists or the values of two maps are to each other."""
    if before[0] == after[0] and before[0] in "[{":
        return relate(before[1:-1], after[1:-1], surfaces, depth + 1)
    return Relation.OTHER


def _is_covered(one: str, others: set[str], surface: Surface) -> bool:
    """Tell whether others admit all that a type does."""
    if "anything" in others or one in others:
        return True
    if one.startswith("integer"):
        return "number" in others
    if one.startswith(("=", "string ")) or _is_enum(one, surface):
        return "string" in others
    return False


def _is_enum(type_: str, surface: Surface) -> bool:
    name = _NAME.fullmatch(type_)
    class_ = surface.classes.get(name[1]) if name is not None else None
    return class_ is not None and class_.kind == "e"


def alternatives(type_: str, surface: Surface) -> set[str]:
    """What a value may be: the members of unions, null among them, with names of types looked through."""
    pending, seen, parts = [type_], set[str](), set[str]()
    while pending:
        one = pending.pop()
        if one in seen:
            continue
        seen.add(one)
        name = _NAME.fullmatch(one)
        class_ = surface.classes.get(name[1]) if name is not None else None
        if one.endswith("?"):
            parts.add(_NULL)
            pending.append(one[:-1])
        elif one.startswith("("):
            pending += split_union(one)
        elif one.startswith("="):
            parts |= {f"={value}" for value in one[1:].split("|")}
        elif class_ is not None and class_.kind == "a":
            pending.append(class_.type)
        else:
            parts.add(_without_format(one))
    return parts


def _without_format(type_: str) -> str:
    """A scalar without a format that Python has no type of its own for: an email address is text."""
    kind, _, format_ = type_.partition(" ")
    is_scalar = kind in {"string", "integer", "number", "boolean"}
    return kind if is_scalar and format_ not in _HELD else type_


def split_union(type_: str) -> list[str]:
    """The members of ``(A | B)``."""
    members: list[str] = []
    depth, start = 0, 1
    for place, character in enumerate(type_):
        if character in "([{<":
            depth += 1
        elif character in ")]}>":
            depth -= 1
        elif character == "|" and depth == 1 and type_[place - 1] == " ":
            members.append(type_[start : place - 1])
            start = place + 2
    members.append(type_[start:-1])
    return members
