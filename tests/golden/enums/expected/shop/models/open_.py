"""Open and what belongs to it."""

from __future__ import annotations

from .._runtime.enums import OpenStrEnum


class Open(OpenStrEnum):
    """Open."""

    NEW = "new"
    USED = "used"
