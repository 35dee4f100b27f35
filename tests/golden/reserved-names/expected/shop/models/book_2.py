"""Book2 and what belongs to it."""

from __future__ import annotations

from .._runtime.models.model import Model
from .book import Book


class Book2(Model):
    """Book2."""

    y: Book | None = None
