"""Lines and what belongs to it."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.models.model import Model


class LinesItem(Model):
    """Lines item."""

    sku: str
    count: int | None = None


Lines: TypeAlias = list[LinesItem]
"""The lines of an order."""
