"""Holder and what belongs to it."""

from __future__ import annotations

from .._runtime.models.model import Model
from .range_ import Range


class Holder(Model):
    """Holder."""

    many: list[Range | bool] | None = None
