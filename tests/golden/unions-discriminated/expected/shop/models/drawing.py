"""Drawing and what belongs to it."""

from __future__ import annotations

from .._runtime.models.model import Model
from .shape import ShapeUnion


class Drawing(Model):
    """Drawing."""

    shapes: list[ShapeUnion] | None = None
