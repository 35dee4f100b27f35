"""ResultStatusEnum and what belongs to it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, NotRequired, TypeAlias, TypedDict

from .._runtime.models.enums import OpenStrEnum
from .._runtime.models.model import Model
from .._runtime.models.scalars import JsonNumber


class AssignmentSchemasValue(OpenStrEnum):
    """Unified result."""

    PASS = "Pass"
    FAIL = "Fail"
    UNMAPPED_VALUE = "unmapped_value"


class ResultStatusEnum(Model):
    """Passed or failed, unified and as the provider words it."""

    value: AssignmentSchemasValue | str | None = None
    """Unified result."""

    source_value: str | JsonNumber | bool | dict[str, Any] | list[Any] | None = None
    """Result exactly as the provider gave it, before it was unified."""


class ResultStatusEnumDict(TypedDict):
    """`ResultStatusEnum` as a plain dict."""

    value: NotRequired[AssignmentSchemasValue | str | None]
    source_value: NotRequired[
        str | float | bool | Mapping[str, Any] | Sequence[Any] | None
    ]


ResultStatusEnumInput: TypeAlias = ResultStatusEnum | ResultStatusEnumDict
"""`ResultStatusEnum`, as an object or as a plain dict."""
