"""Coach and what belongs to it."""

from __future__ import annotations

from typing import Literal

from .._runtime.models.model import ConstModel


class Coach(ConstModel):
    """Coach."""

    __constants__ = frozenset({"type"})

    type: Literal["Coach"] = "Coach"
    seats: int | None = None
