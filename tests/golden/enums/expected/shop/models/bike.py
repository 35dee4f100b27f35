"""Bike and what belongs to it."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from .._runtime.models.enums import StrEnum
from .._runtime.models.model import ConstModel
from .colour import Colour
from .open_ import Open


class BikeVersion(StrEnum):
    """Bike version."""

    V1 = "v1"


class BikeGear(StrEnum):
    """How it drives."""

    HUB = "hub"
    CHAIN = "chain"


class Bike(ConstModel):
    """Bike."""

    __constants__ = frozenset({"kind", "version"})

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
