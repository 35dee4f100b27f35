"""Shape and what belongs to it."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from .._runtime.models.model import ConstModel, Tagged
from .circle import Circle
from .square import Square
from .unknown import UnknownForm


class Shape(ConstModel):
    """Shape."""

    __constants__ = frozenset({"form"})

    form: Literal["Shape"] = "Shape"
    name: str | None = None


ShapeUnion: TypeAlias = Annotated[
    Circle | Square | Shape | UnknownForm,
    Tagged(
        "form",
        {"circle": Circle, "Square": Square, "Shape": Shape},
        unknown=UnknownForm,
    ),
]
