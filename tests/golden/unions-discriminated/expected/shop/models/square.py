"""Square and what belongs to it."""

from __future__ import annotations

from typing import Literal

from .._runtime.models.model import ConstModel
from .._runtime.models.scalars import JsonNumber


class Square(ConstModel):
    """Square."""

    __constants__ = frozenset({"form"})

    form: Literal["Square"] = "Square"
    name: str | None = None
    side: JsonNumber | None = None
