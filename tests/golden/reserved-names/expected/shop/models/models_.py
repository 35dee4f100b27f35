"""Models and what belongs to it."""

from __future__ import annotations

from .._runtime.models.model import Model


class Models(Model):
    """Models."""

    x: int | None = None
