"""Square and what belongs to it."""

from __future__ import annotations

from .._runtime.models.model import Model
from .._runtime.models.scalars import JsonNumber


class Square(Model):
    """Square."""

    form: str
    name: str | None = None
    side: JsonNumber | None = None
