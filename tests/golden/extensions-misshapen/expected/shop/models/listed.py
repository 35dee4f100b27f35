"""Listed and what belongs to it."""

from __future__ import annotations

from .._runtime.models.enums import IntEnum


class Listed(IntEnum):
    """Listed."""

    ONE = 1
    """First."""
    TWO = 2
    """Second."""
