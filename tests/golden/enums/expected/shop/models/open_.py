"""Open and what belongs to it."""

from __future__ import annotations

from .._runtime.models.enums import OpenStrEnum


class Open(OpenStrEnum):
    """Open."""

    NEW = "new"
    USED = "used"
