"""AssignmentStatusEnum and what belongs to it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, NotRequired, TypeAlias, TypedDict

from .._runtime.models.enums import OpenStrEnum
from .._runtime.models.model import Model
from .._runtime.models.scalars import JsonNumber


class AssignmentSchemasStatusValue(OpenStrEnum):
    """Unified status of the assignment."""

    PENDING = "pending"
    IN_PROGRESS = "in_progress"
    COMPLETED = "completed"
    UNMAPPED_VALUE = "unmapped_value"


class AssignmentStatusEnum(Model):
    """The stage of an assignment, unified and as the provider words it."""

    value: AssignmentSchemasStatusValue | str | None = None
    """Unified status of the assignment."""

    source_value: str | JsonNumber | bool | dict[str, Any] | list[Any] | None = None
    """Status exactly as the provider gave it, before it was unified."""


class AssignmentStatusEnumDict(TypedDict):
    """`AssignmentStatusEnum` as a plain dict."""

    value: NotRequired[AssignmentSchemasStatusValue | str | None]
    source_value: NotRequired[
        str | float | bool | Mapping[str, Any] | Sequence[Any] | None
    ]


AssignmentStatusEnumInput: TypeAlias = AssignmentStatusEnum | AssignmentStatusEnumDict
"""`AssignmentStatusEnum`, as an object or as a plain dict."""
