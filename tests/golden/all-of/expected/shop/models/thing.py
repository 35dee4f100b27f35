"""Thing and what belongs to it."""

from __future__ import annotations

from .._runtime.models.model import Model


class Thing(Model):
    """Thing."""

    id: str
    """Its number."""

    note: str | None = None
