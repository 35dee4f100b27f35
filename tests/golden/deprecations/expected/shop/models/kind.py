"""Kind and what belongs to it."""

from __future__ import annotations

from enum import StrEnum


class Kind(StrEnum):
    """Kind.

    Deprecated.
    """

    DAY = "day"
    NIGHT = "night"
