"""Grade and what belongs to it."""

from __future__ import annotations

from .._runtime.models.enums import IntEnum


class Grade(IntEnum):
    """Grade."""

    LOW = 10
    HIGH = 20
