"""Priced and what belongs to it."""

from __future__ import annotations

from .._runtime.model import Model
from .._runtime.types import JsonNumber


class Priced(Model):
    """Priced."""

    price: JsonNumber | None = None
