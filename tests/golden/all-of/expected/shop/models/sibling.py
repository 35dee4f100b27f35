"""Sibling and what belongs to it."""

from __future__ import annotations

from .._runtime.models.model import Model


class Sibling(Model):
    """Sibling."""

    id: str
    """Its number."""

    note: str | None = None
    extra: str | None = None
