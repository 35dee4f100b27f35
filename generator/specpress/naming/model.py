"""What naming takes and gives: operations, settings and calls."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, TypeAlias

from msgspec import Struct, field

from specpress.diagnostics import Place

Answer: TypeAlias = Literal["list", "one", "none"]
"""What an operation answers: a list (a page of one too), one thing, or nothing."""

Key: TypeAlias = tuple[str, str]
"""An operation's method, in capitals, and its path."""


class Named(Struct, frozen=True):
    """What names an operation: all of it comes from the document."""

    method: str
    path: str
    operation_id: str | None = None
    tags: tuple[str, ...] = ()
    answer: Answer | None = None

    @property
    def key(self) -> Key:
        """What tells it from all others of its document."""
        return self.method.upper(), self.path


class CallName(Struct, frozen=True):
    """What an operation is called: ``client.<groups>.<method>``. ``rule`` is the slug of the rule that named it."""

    groups: tuple[str, ...]
    method: str
    rule: str
    reason: str = ""

    @property
    def parts(self) -> tuple[str, ...]:
        """The groups and the method."""
        return (*self.groups, self.method)

    @property
    def call(self) -> str:
        """The call as it is written after the client."""
        return ".".join(self.parts)


class ClassNames(Struct, frozen=True):
    """The names that an sdk.toml gives to a class and its parts.

    ``name`` is that of the class; ``None`` leaves it. ``fields`` are by wire name, ``members`` by value. ``place`` is
    where it says so.
    """

    name: str | None = None
    fields: Mapping[str, str] = field(default_factory=dict[str, str])
    members: Mapping[str, str] = field(default_factory=dict[str, str])
    place: Place | None = None


class NameSettings(Struct, frozen=True):
    """The settings for names."""

    groups: Literal["path", "tag", "id"] = "path"
    scopes: tuple[str, ...] = ()
    """First segments that tell whose things the rest are, together with the parameter after them."""
    outer: Mapping[tuple[str, ...], tuple[str, ...]] = field(
        default_factory=dict[tuple[str, ...], tuple[str, ...]]
    )
    """Groups that are found elsewhere: ``("organization",)`` -> ``("admin", "organization")``."""
    prefix: tuple[str, ...] | None = None
    """The segments that all paths begin with, if that was settled before."""
    client_names: frozenset[str] = frozenset()
    """Attributes of every client, which no group and no method at the root may hide."""
    group_names: frozenset[str] = frozenset()
    """Attributes of every group, which nothing in it may hide."""
