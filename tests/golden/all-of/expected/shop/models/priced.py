"""Priced and what belongs to it."""

from __future__ import annotations

from .._runtime.model import Model


class Priced(Model):
    """Priced."""

    price: float | None = None
