"""Colour and what belongs to it."""

from __future__ import annotations

from .._runtime.models.enums import StrEnum


class Colour(StrEnum):
    """The colours we paint."""

    RED = "red"
    DARK_GREEN = "dark-green"
    LIGHT_BLUE = "light blue"
