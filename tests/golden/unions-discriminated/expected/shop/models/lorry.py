"""Lorry and what belongs to it."""

from __future__ import annotations

from typing import Literal

from .._runtime.models.model import ConstModel
from .._runtime.models.scalars import JsonNumber


class Lorry(ConstModel):
    """Lorry."""

    __constants__ = frozenset({"type"})

    type: Literal["Lorry"] = "Lorry"
    load: JsonNumber | None = None
