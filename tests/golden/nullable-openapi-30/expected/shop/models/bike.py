"""Bike and what belongs to it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, NotRequired, TypeAlias, TypedDict

from .._runtime.models.enums import StrEnum
from .._runtime.models.model import Model
from .._runtime.models.scalars import JsonNumber
from .bell import Bell, BellInput


class BikeColour(StrEnum):
    """Bike colour."""

    RED = "red"
    BLUE = "blue"


class Bike(Model):
    """Bike."""

    name: str | None
    price: JsonNumber | None
    """More than 0."""

    bell: Bell | None
    colour: BikeColour | None = None
    extras: dict[str, str] | None = None


class BikeDict(TypedDict):
    """`Bike` as a plain dict."""

    name: str | None
    price: float | None
    bell: BellInput | None
    colour: NotRequired[BikeColour | Literal["red", "blue"] | None]
    extras: NotRequired[Mapping[str, str] | None]


BikeInput: TypeAlias = Bike | BikeDict
"""`Bike`, as an object or as a plain dict."""
