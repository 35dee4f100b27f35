"""Bike and what belongs to it."""

from __future__ import annotations

from typing import NotRequired, TypedDict

from .._runtime.model import Model


class Bike(Model):
    """Bike."""

    name: str
    price: float | None = None


class BikeDict(TypedDict):
    """`Bike` as a plain dict."""

    name: str
    price: NotRequired[float | None]
