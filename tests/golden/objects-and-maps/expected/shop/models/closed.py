"""Closed and what belongs to it."""

from __future__ import annotations

from .._runtime.models.model import Model


class Closed(Model):
    """Closed."""

    a: str | None = None
