"""BikeDto and what belongs to it."""

from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias, TypedDict

from .._runtime.models.enums import StrEnum
from .._runtime.models.model import Model
from .._runtime.models.scalars import JsonNumber


class Drive(StrEnum):
    """How the wheel is driven."""

    HUB_GEAR = "hub"
    CHAIN = "chain"
    BELT = "belt"


class BikeDto(Model):
    """Bike dto."""

    name: str
    """What it is called."""

    gear: Drive | None = None
    price: JsonNumber | None = None
    """In francs."""

    colour: str | None = None
    """Told by the docs alone."""


class BikeDtoDict(TypedDict):
    """`BikeDto` as a plain dict."""

    name: str
    gear: NotRequired[Drive | Literal["hub", "chain", "belt"]]
    price: NotRequired[float]
    colour: NotRequired[str | None]


BikeDtoInput: TypeAlias = BikeDto | BikeDtoDict
"""`BikeDto`, as an object or as a plain dict."""
