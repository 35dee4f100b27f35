"""Dog and what belongs to it."""

from __future__ import annotations

from typing import Literal

from .._runtime.models.model import ConstModel


class Dog(ConstModel):
    """Dog."""

    __constants__ = frozenset({"kind"})

    kind: Literal["dog"] = "dog"
    tricks: int | None = None
