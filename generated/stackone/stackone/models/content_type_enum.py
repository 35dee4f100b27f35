"""ContentTypeEnum and what belongs to it."""

from __future__ import annotations

from typing import Any

from .._runtime.models.enums import OpenStrEnum
from .._runtime.models.model import Model
from .._runtime.models.scalars import JsonNumber


class ContentValue(OpenStrEnum):
    """Unified content type."""

    VIDEO = "video"
    QUIZ = "quiz"
    DOCUMENT = "document"
    AUDIO = "audio"
    ARTICLE = "article"
    UNMAPPED_VALUE = "unmapped_value"


class ContentTypeEnum(Model):
    """The form of a piece of content, unified and as the provider words it."""

    value: ContentValue | str | None = None
    """Unified content type."""

    source_value: str | JsonNumber | bool | dict[str, Any] | list[Any] | None = None
    """Content type exactly as the provider gave it, before it was unified."""
