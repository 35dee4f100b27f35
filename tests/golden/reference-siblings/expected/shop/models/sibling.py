"""Sibling and what belongs to it."""

from __future__ import annotations

from .._runtime.models.model import Model
from .colour import Colour


class Sibling(Model):
    """Sibling."""

    id: str
    colour: Colour | None = None
    extra: str | None = None
