"""Coach and what belongs to it."""

from __future__ import annotations

from .._runtime.models.model import Model


class Coach(Model):
    """Coach."""

    type: str
    seats: int | None = None
