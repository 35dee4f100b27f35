"""LearningObjectTypeEnum and what belongs to it."""

from __future__ import annotations

from typing import Any

from .._runtime.models.enums import OpenStrEnum
from .._runtime.models.model import Model
from .._runtime.models.scalars import JsonNumber


class AssignmentValue(OpenStrEnum):
    """Unified kind of learning object."""

    CONTENT = "content"
    COURSE = "course"
    COLLECTION = "collection"
    UNMAPPED_VALUE = "unmapped_value"


class LearningObjectTypeEnum(Model):
    """The kind of a learning object, unified and as the provider words it."""

    value: AssignmentValue | str | None = None
    """Unified kind of learning object."""

    source_value: str | JsonNumber | bool | dict[str, Any] | list[Any] | None = None
    """Kind exactly as the provider gave it, before it was unified."""
