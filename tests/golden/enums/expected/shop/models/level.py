"""Level and what belongs to it."""

from __future__ import annotations

from .._runtime.models.enums import IntEnum


class Level(IntEnum):
    """Level."""

    VALUE_1 = 1
    VALUE_2 = 2
    MINUS_3 = -3
