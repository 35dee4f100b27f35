"""Sold and what belongs to it."""

from __future__ import annotations

from typing import Literal

from .._runtime.models.model import ConstModel
from .place import Place


class Sold(ConstModel):
    """Sold."""

    __constants__ = frozenset({"event"})

    data: Place
    id: str | None = None
    event: Literal["sold"] = "sold"
