"""Kind and what belongs to it."""

from __future__ import annotations

from .._runtime.models.enums import StrEnum


class Kind(StrEnum):
    """Kind.

    Deprecated.
    """

    DAY = "day"
    NIGHT = "night"
