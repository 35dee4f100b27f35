"""Shape and what belongs to it."""

from __future__ import annotations

from typing import Annotated, TypeAlias

from .._runtime.models.model import Tagged, Unknown
from .circle import Circle
from .square import Square

Shape: TypeAlias = Annotated[
    Circle | Square | Unknown,
    Tagged("form", {"circle": Circle, "Square": Square}, unknown=Unknown),
]
