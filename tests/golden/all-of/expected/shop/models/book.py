"""Book and what belongs to it."""

from __future__ import annotations

from .._runtime.models.model import Model


class Book(Model):
    """A book that is for sale."""

    id: str
    """Its number."""

    note: str
    title: str
