"""Kind and what belongs to it."""

from __future__ import annotations

from .._runtime.enums import StrEnum


class Kind(StrEnum):
    """Kind.

    Deprecated.
    """

    DAY = "day"
    NIGHT = "night"
