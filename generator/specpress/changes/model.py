"""What a change is, and how grave each kind of it is."""

from __future__ import annotations

from collections.abc import Mapping
from enum import IntEnum

from msgspec import Struct, field

from specpress.sdk_lock import Key


class Level(IntEnum):
    """How grave a change is for callers (Semantic Versioning 2.0, 6 to 8)."""

    PATCH = 0
    MINOR = 1
    MAJOR = 2


CODES: Mapping[str, Level] = {
    "call-removed": Level.MAJOR,
    "call-added": Level.MINOR,
    "call-renamed": Level.MINOR,
    "call-deprecated": Level.MINOR,
    "security-changed": Level.MAJOR,
    "argument-removed": Level.MAJOR,
    "argument-added": Level.MINOR,
    "argument-required": Level.MAJOR,
    "argument-optional": Level.MINOR,
    "argument-moved": Level.MAJOR,
    "input-narrowed": Level.MAJOR,
    "input-widened": Level.MINOR,
    "input-removed": Level.MAJOR,
    "input-added": Level.MINOR,
    "input-required": Level.MAJOR,
    "input-optional": Level.MINOR,
    "answer-changed": Level.MAJOR,
    "answer-widened": Level.MINOR,
    "answer-narrowed": Level.MINOR,
    "answer-nullable": Level.MAJOR,
    "answer-removed": Level.MAJOR,
    "answer-added": Level.MINOR,
    "answer-optional": Level.MAJOR,
    "answer-required": Level.MINOR,
    "error-changed": Level.MINOR,
    "deprecated": Level.MINOR,
    "name-removed": Level.MAJOR,
    "name-added": Level.MINOR,
    "class-renamed": Level.MINOR,
    "value-removed": Level.MAJOR,
    "value-added": Level.MINOR,
    "class-changed": Level.MINOR,
}
"""Every kind of change, and its level unless sdk.toml gives another."""


class Change(Struct, frozen=True):
    """One change of what an SDK offers.

    ``call`` and ``operation`` are the method and its verb and path; empty for a class that no call takes or gives.
    ``at`` is the place in the call: ``request.name``, ``response.items.[].id``; empty for the call as a whole.
    ``class_name`` is the class that changed, empty where the call itself did. ``before`` and ``after`` are what is
    changed in either lock; ``None`` where there is none.
    """

    code: str
    level: Level
    text: str
    call: str = ""
    operation: str = ""
    at: str = ""
    class_name: str = ""
    before: Key | None = None
    after: Key | None = None

    @property
    def identity(self) -> str:
        """What an sdk.toml accepts it by."""
        where = self.call or self.class_name
        return " ".join(filter(None, (self.code, where, self.at)))


class ChangeRules(Struct, frozen=True):
    """What an sdk.toml says of changes: levels by code, and the identities of changes that are accepted."""

    levels: Mapping[str, Level] = field(default_factory=dict[str, Level])
    accepted: frozenset[str] = frozenset()
