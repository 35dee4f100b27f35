"""LmsCreateContentRequestDtoValue and what belongs to it."""

from __future__ import annotations

from .._runtime.models.enums import OpenStrEnum


class LmsCreateContentRequestDtoValue(OpenStrEnum):
    """Unified content type."""

    VIDEO = "video"
    QUIZ = "quiz"
    DOCUMENT = "document"
    AUDIO = "audio"
    ARTICLE = "article"
    UNMAPPED_VALUE = "unmapped_value"
