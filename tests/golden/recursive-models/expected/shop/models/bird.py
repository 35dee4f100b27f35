"""Tree, Bird and Nest, and what belongs to them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NotRequired, TypeAlias, TypedDict

from .._runtime.models.enums import StrEnum
from .._runtime.models.model import Model


class NestKind(StrEnum):
    """Nest kind."""

    STRAW = "straw"
    MUD = "mud"


class Tree(Model):
    """Tree."""

    children: list[Tree] | None = None
    bird: Bird | None = None


class Bird(Model):
    """Bird."""

    nest: Nest | None = None


class Nest(Model):
    """Nest."""

    tree: Tree | None = None
    kind: NestKind | None = None


class TreeDict(TypedDict):
    """`Tree` as a plain dict."""

    children: NotRequired[Sequence[TreeInput]]
    bird: NotRequired[BirdInput]


TreeInput: TypeAlias = Tree | TreeDict
"""`Tree`, as an object or as a plain dict."""


class BirdDict(TypedDict):
    """`Bird` as a plain dict."""

    nest: NotRequired[NestInput]


BirdInput: TypeAlias = Bird | BirdDict
"""`Bird`, as an object or as a plain dict."""


class NestDict(TypedDict):
    """`Nest` as a plain dict."""

    tree: NotRequired[TreeInput]
    kind: NotRequired[NestKind | Literal["straw", "mud"]]


NestInput: TypeAlias = Nest | NestDict
"""`Nest`, as an object or as a plain dict."""
