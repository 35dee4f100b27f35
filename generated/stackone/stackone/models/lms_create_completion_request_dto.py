"""LmsCreateCompletionRequestDto and what belongs to it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Annotated, Any, NotRequired, TypeAlias, TypedDict

from pydantic import Field

from .._runtime.models.dates import IsoDateTime
from .._runtime.models.model import Model
from .._runtime.models.scalars import JsonNumber
from .result_status_enum import ResultStatusEnum, ResultStatusEnumInput


class LmsCreateCompletionRequestDto(Model):
    """A finished learning object to record for a user."""

    learning_object_external_reference: str
    """Your reference for the finished learning object: the usual way to name it."""

    passthrough: dict[str, Any] | None = None
    """Fields to add to the provider's request as they are, for what the unified
    model does not cover.
    """

    result: ResultStatusEnum | None = None
    """Whether the learner passed."""

    score: LmsCreateCompletionRequestDtoScore | None = None
    """What the learner scored."""

    completed_at: IsoDateTime | None = None
    """When the learner finished."""

    learning_object_id: str | None = None
    """Unified identifier of the finished learning object. Only some integrations
    need it.
    """

    time_spent: str | None = None
    """Time it took the learner, as an ISO 8601 duration."""

    content_external_reference: Annotated[
        str | None, Field(deprecated="content_external_reference is deprecated")
    ] = None
    """Deprecated.

    Your reference for the finished content. Use
    `learning_object_external_reference` instead.
    """

    content_id: Annotated[str | None, Field(deprecated="content_id is deprecated")] = (
        None
    )
    """Deprecated.

    Unified identifier of the finished content. Use `learning_object_id` instead.
    """


class LmsCreateCompletionRequestDtoScore(Model):
    """What the learner scored."""

    percentage: JsonNumber | None = None
    """Share of the achievable points, in per cent."""

    raw_value: str | None = None
    """The score as the provider words it."""


class LmsCreateCompletionRequestDtoDict(TypedDict):
    """`LmsCreateCompletionRequestDto` as a plain dict."""

    learning_object_external_reference: str
    passthrough: NotRequired[Mapping[str, Any] | None]
    result: NotRequired[ResultStatusEnumInput | None]
    score: NotRequired[LmsCreateCompletionRequestDtoScoreInput | None]
    completed_at: NotRequired[dt.datetime | str | None]
    learning_object_id: NotRequired[str | None]
    time_spent: NotRequired[str | None]
    content_external_reference: NotRequired[str | None]
    content_id: NotRequired[str | None]


LmsCreateCompletionRequestDtoInput: TypeAlias = (
    LmsCreateCompletionRequestDto | LmsCreateCompletionRequestDtoDict
)
"""`LmsCreateCompletionRequestDto`, as an object or as a plain dict."""


class LmsCreateCompletionRequestDtoScoreDict(TypedDict):
    """`LmsCreateCompletionRequestDtoScore` as a plain dict."""

    percentage: NotRequired[float | None]
    raw_value: NotRequired[str | None]


LmsCreateCompletionRequestDtoScoreInput: TypeAlias = (
    LmsCreateCompletionRequestDtoScore | LmsCreateCompletionRequestDtoScoreDict
)
"""`LmsCreateCompletionRequestDtoScore`, as an object or as a plain dict."""
