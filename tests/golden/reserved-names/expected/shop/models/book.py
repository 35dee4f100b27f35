"""Book and what belongs to it."""

from __future__ import annotations

from .._runtime.models.model import Model
from .book_2 import Book2


class Book(Model):
    """Book."""

    y: Book2 | None = None
