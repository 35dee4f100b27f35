"""Round and what belongs to it."""

from __future__ import annotations

from .._runtime.models.model import Model
from .._runtime.models.scalars import JsonNumber


class Round(Model):
    """Round."""

    radius: JsonNumber | None = None
    side: JsonNumber | None = None
