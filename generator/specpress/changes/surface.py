"""Surface: a lock -> what an SDK offers, by the names that callers write."""

from __future__ import annotations

import re
from collections.abc import Callable

from msgspec import Struct, field

from specpress.sdk_lock import Entry, Key, Lock

_REFERENCE = re.compile(r"<([^<>]*)>")


class Slot(Struct, frozen=True):
    """An argument of a call or a field of a class. ``type`` names classes: ``[<User>]``, ``string?``.

    ``at`` is the place of an argument that needs no keyword; ``None`` for all others.
    """

    key: Key
    type: str
    required: bool = False
    deprecated: bool = False
    at: int | None = None


class CallSurface(Struct):
    """A method: its arguments by keyword, and what it gives by status and media type.

    ``body`` is the type of the body whose properties are arguments; empty where there is none.
    """

    key: Key
    deprecated: bool
    security: str
    body: str
    arguments: dict[str, Slot] = field(default_factory=dict[str, Slot])
    answers: dict[str, Slot] = field(default_factory=dict[str, Slot])


class ClassSurface(Struct):
    """A class: ``kind`` is ``m`` for objects, ``e`` for enums, ``a`` for names of types, which is then ``type``.

    ``fields`` are by attribute, ``members`` are the values by member, ``others`` the names of its TypedDict.
    """

    key: Key
    kind: str
    type: str
    others: tuple[str, ...]
    fields: dict[str, Slot] = field(default_factory=dict[str, Slot])
    members: dict[str, Key] = field(default_factory=dict[str, Key])


class Surface(Struct):
    """What an SDK offers, by names. ``former_calls`` and ``aliases`` lead from further names to present ones."""

    calls: dict[str, CallSurface] = field(default_factory=dict[str, CallSurface])
    classes: dict[str, ClassSurface] = field(default_factory=dict[str, ClassSurface])
    requests: dict[str, Key] = field(default_factory=dict[str, Key])
    former_calls: dict[str, str] = field(default_factory=dict[str, str])
    aliases: dict[str, str] = field(default_factory=dict[str, str])


def read_surface(lock: Lock) -> Surface:
    """What the SDK of a lock offers; what is gone is no part of it."""
    entries = {key: one for key, one in lock.entries.items() if not one.gone}
    names = {key[1]: one.name for key, one in entries.items() if key[0] == "class"}
    calls = {key[1]: one.name for key, one in entries.items() if key[0] == "call"}

    def spell(type_: str) -> str:
        return _REFERENCE.sub(lambda m: f"<{names.get(m[1], m[1])}>", type_)

    surface = Surface()
    for key, entry in entries.items():
        if key[0] == "call":
            surface.calls[entry.name] = CallSurface(
                key,
                "deprecated" in entry.details,
                entry.details.get("security", ""),
                spell(entry.details.get("body", "")),
            )
        elif key[0] == "class":
            surface.classes[entry.name] = _class_surface(key, entry, spell)
    for key, entry in entries.items():
        _add_part(surface, key, entry, calls, names, spell)
    return surface


def _class_surface(key: Key, entry: Entry, spell: Callable[[str], str]) -> ClassSurface:
    details = entry.details
    return ClassSurface(
        key,
        details.get("shape", " ")[0],
        spell(details.get("type", "")),
        tuple(details[one] for one in ("dict", "input") if one in details),
    )


def _add_part(  # noqa: PLR0913, PLR0917 - all of it decides
    surface: Surface,
    key: Key,
    entry: Entry,
    calls: dict[str, str],
    names: dict[str, str],
    spell: Callable[[str], str],
) -> None:
    kind, origin, part = key
    if kind == "argument" and origin in calls:
        surface.calls[calls[origin]].arguments[entry.name] = _slot(key, entry, spell)
    elif kind == "answer" and origin in calls:
        surface.calls[calls[origin]].answers[part] = _slot(key, entry, spell)
    elif kind == "former" and origin in calls:
        surface.former_calls[entry.name] = calls[origin]
    elif kind == "request":
        surface.requests[entry.name] = key
    elif kind == "field" and origin in names:
        surface.classes[names[origin]].fields[entry.name] = _slot(key, entry, spell)
    elif kind in {"member", "former member"} and origin in names:
        surface.classes[names[origin]].members[entry.name] = key
    elif kind == "alias" and origin in names:
        surface.aliases[entry.name] = names[origin]


def _slot(key: Key, entry: Entry, spell: Callable[[str], str]) -> Slot:
    details = entry.details
    place = details.get("at")
    return Slot(
        key,
        spell(details.get("type", "")),
        "required" in details,
        "deprecated" in details,
        int(place) if place is not None and place.isdecimal() else None,
    )
