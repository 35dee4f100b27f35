"""LmsCreateContentRequestDtoValue and what belongs to it."""

from __future__ import annotations

from enum import StrEnum


class LmsCreateContentRequestDtoValue(StrEnum):
    """Unified content type."""

    VIDEO = "video"
    QUIZ = "quiz"
    DOCUMENT = "document"
    AUDIO = "audio"
    ARTICLE = "article"
    UNMAPPED_VALUE = "unmapped_value"
