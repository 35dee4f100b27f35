"""Place and what belongs to it."""

from __future__ import annotations

from .._runtime.models.model import Model


class Place(Model):
    """Place."""

    town: str
