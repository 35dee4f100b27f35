"""Circle and what belongs to it."""

from __future__ import annotations

from .._runtime.model import Model


class Circle(Model):
    """Circle."""

    form: str
    name: str | None = None
    radius: float | None = None
