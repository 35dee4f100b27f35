"""LmsBatchUpsertContentRequestDto and what belongs to it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias, TypedDict

from .._runtime.models.model import Model
from .lms_upsert_content_request_dto import (
    LmsUpsertContentRequestDto,
    LmsUpsertContentRequestDtoInput,
)


class LmsBatchUpsertContentRequestDto(Model):
    """Several pieces of content to create or update in one call."""

    items: list[LmsUpsertContentRequestDto]
    """The content to write, each piece complete in itself."""


class LmsBatchUpsertContentRequestDtoDict(TypedDict):
    """`LmsBatchUpsertContentRequestDto` as a plain dict."""

    items: Sequence[LmsUpsertContentRequestDtoInput]


LmsBatchUpsertContentRequestDtoInput: TypeAlias = (
    LmsBatchUpsertContentRequestDto | LmsBatchUpsertContentRequestDtoDict
)
"""`LmsBatchUpsertContentRequestDto`, as an object or as a plain dict."""
