"""Book2 and what belongs to it."""

from __future__ import annotations

from .._runtime.models.model import Model


class Book2(Model):
    """Book2."""

    x: int | None = None
