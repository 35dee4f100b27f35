"""Circle and what belongs to it."""

from __future__ import annotations

from .._runtime.models.model import Model
from .._runtime.models.scalars import JsonNumber


class Circle(Model):
    """Circle."""

    form: str
    name: str | None = None
    radius: JsonNumber | None = None
