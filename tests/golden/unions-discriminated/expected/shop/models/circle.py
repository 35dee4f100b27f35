"""Circle and what belongs to it."""

from __future__ import annotations

from typing import Literal

from .._runtime.models.model import ConstModel
from .._runtime.models.scalars import JsonNumber


class Circle(ConstModel):
    """Circle."""

    __constants__ = frozenset({"form"})

    form: Literal["circle"] = "circle"
    name: str | None = None
    radius: JsonNumber | None = None
