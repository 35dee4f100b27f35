"""Thing and what belongs to it."""

from __future__ import annotations

from .._runtime.models.model import Model
from .colour import Colour


class Thing(Model):
    """Thing."""

    id: str | None = None
    colour: Colour | None = None
