"""Novel and what belongs to it."""

from __future__ import annotations

from .._runtime.models.model import Model
from .._runtime.models.scalars import JsonNumber


class Novel(Model):
    """Novel."""

    id: str
    """Its number."""

    note: int
    """Another type than a thing's."""

    title: str
    price: JsonNumber | None = None
