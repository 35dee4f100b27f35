"""Novel and what belongs to it."""

from __future__ import annotations

from .._runtime.model import Model


class Novel(Model):
    """Novel."""

    id: str
    """Its number."""

    note: int
    """Another type than a thing's."""

    title: str
    price: float | None = None
