"""Book and what belongs to it."""

from __future__ import annotations

from .._runtime.models.model import Model


class Book(Model):
    """Book."""

    x: int | None = None
