"""StockLowBody and what belongs to it."""

from __future__ import annotations

from .._runtime.models.model import Model


class StockLowBody(Model):
    """Stock low body."""

    sku: str | None = None
