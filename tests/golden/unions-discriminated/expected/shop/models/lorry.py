"""Lorry and what belongs to it."""

from __future__ import annotations

from .._runtime.model import Model


class Lorry(Model):
    """Lorry."""

    type: str
    load: float | None = None
