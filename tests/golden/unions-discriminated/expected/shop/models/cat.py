"""Cat and what belongs to it."""

from __future__ import annotations

from typing import Literal

from .._runtime.models.model import ConstModel


class Cat(ConstModel):
    """Cat."""

    __constants__ = frozenset({"kind"})

    kind: Literal["cat"] = "cat"
    purrs: bool | None = None
