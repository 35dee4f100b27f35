"""Tree, Bird and Nest, and what belongs to them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NotRequired, TypedDict

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

    children: NotRequired[Sequence[Tree | TreeDict]]
    bird: NotRequired[Bird | BirdDict]


class BirdDict(TypedDict):
    """`Bird` as a plain dict."""

    nest: NotRequired[Nest | NestDict]


class NestDict(TypedDict):
    """`Nest` as a plain dict."""

    tree: NotRequired[Tree | TreeDict]
    kind: NotRequired[NestKind | Literal["straw", "mud"]]
