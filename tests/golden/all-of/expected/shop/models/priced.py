"""Priced and what belongs to it."""

from __future__ import annotations

from .._runtime.models.model import Model
from .._runtime.models.scalars import JsonNumber


class Priced(Model):
    """Priced."""

    price: JsonNumber | None = None
