"""Said and what belongs to it."""

from __future__ import annotations

from typing import Literal

from .._runtime.models.model import ConstModel


class Said(ConstModel):
    """Said."""

    __constants__ = frozenset({"event"})

    data: str
    event: Literal["said"] = "said"
    retry: int | None = None
