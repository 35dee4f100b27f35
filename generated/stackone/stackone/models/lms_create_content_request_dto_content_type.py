"""LmsCreateContentRequestDtoContentType and what belongs to it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Annotated, Any, NotRequired, TypeAlias, TypedDict

from pydantic import AliasChoices, Field

from .._runtime.models.model import Model
from .lms_create_content_request_dto_source_value import (
    LmsCreateContentRequestDtoSourceValue,
)
from .lms_create_content_request_dto_value import LmsCreateContentRequestDtoValue


class LmsCreateContentRequestDtoContentType(Model):
    """What form the content takes."""

    source_value: Annotated[
        LmsCreateContentRequestDtoSourceValue | None,
        Field(
            validation_alias=AliasChoices(
                "source_value", "sourceValue", "SourceValue", "source-value"
            )
        ),
    ] = None
    """Content type exactly as the provider gave it, before it was unified."""

    value: LmsCreateContentRequestDtoValue | str | None = None
    """Unified content type."""


class LmsCreateContentRequestDtoContentTypeDict(TypedDict):
    """`LmsCreateContentRequestDtoContentType` as a plain dict."""

    source_value: NotRequired[
        str | float | bool | Mapping[str, Any] | Sequence[Any] | None
    ]
    value: NotRequired[LmsCreateContentRequestDtoValue | str | None]


LmsCreateContentRequestDtoContentTypeInput: TypeAlias = (
    LmsCreateContentRequestDtoContentType | LmsCreateContentRequestDtoContentTypeDict
)
"""`LmsCreateContentRequestDtoContentType`, as an object or as a plain dict."""
