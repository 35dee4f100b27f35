"""Tricycle and what belongs to it."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from .._runtime.models.model import ConstModel
from .bike import BikeGear, BikeVersion
from .colour import Colour
from .open_ import Open


class Tricycle(ConstModel):
    """Its kind and version are constants of another module."""

    __constants__ = frozenset({"kind", "version"})

    seats: int
    kind: Literal["bike"] = "bike"
    version: BikeVersion = BikeVersion.V1
    maybe: Literal[3] | None = None
    nothing: None = None
    gear: Annotated[BikeGear | None, Field(deprecated="gear is deprecated")] = None
    """Deprecated.

    How it drives.
    """

    colour: Colour | None = None
    open: Open | str | None = None
