"""Basket and what belongs to it."""

from __future__ import annotations

from .._runtime.models.model import Model
from .lines import Lines
from .pair import Pair


class Basket(Model):
    """Basket."""

    lines: Lines | None = None
    pair: Pair | None = None
