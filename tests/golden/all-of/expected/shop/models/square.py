"""Square and what belongs to it."""

from __future__ import annotations

from .._runtime.model import Model


class Square(Model):
    """Square."""

    radius: float | None = None
    side: float | None = None
