"""MechanicAnswer and what belongs to it."""

from __future__ import annotations

from .._runtime.models.model import Model


class MechanicAnswer(Model):
    """Mechanic answer."""

    text: str | None = None
