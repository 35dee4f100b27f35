"""Open and what belongs to it."""

from __future__ import annotations

from enum import StrEnum


class Open(StrEnum):
    """Open."""

    NEW = "new"
    USED = "used"
