"""Bike and what belongs to it."""

from __future__ import annotations

from .._runtime.models.model import Model


class Bike(Model):
    """Bike."""

    name: str | None = None
    wheels: int | None = None
