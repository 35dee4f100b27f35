"""Round and what belongs to it."""

from __future__ import annotations

from .._runtime.model import Model


class Round(Model):
    """Round."""

    side: float | None = None
    radius: float | None = None
