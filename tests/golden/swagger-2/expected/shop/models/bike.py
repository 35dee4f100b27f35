"""Bike and what belongs to it."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .._runtime.models.model import Model
from .._runtime.models.scalars import JsonNumber


class Bike(Model):
    """Bike."""

    name: str
    price: JsonNumber | None = None


class BikeDict(TypedDict):
    """`Bike` as a plain dict."""

    name: str
    price: NotRequired[float | None]


BikeInput: TypeAlias = Bike | BikeDict
"""`Bike`, as an object or as a plain dict."""
