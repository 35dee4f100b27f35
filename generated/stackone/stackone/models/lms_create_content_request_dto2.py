"""LmsCreateContentRequestDto2 and what belongs to it."""

from __future__ import annotations

from .._runtime.models.enums import StrEnum


class LmsCreateContentRequestDto2(StrEnum):
    """Lms create content request dto2."""

    TRUE = "true"
    FALSE = "false"
