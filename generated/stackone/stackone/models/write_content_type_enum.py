"""WriteContentTypeEnum and what belongs to it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, NotRequired, TypeAlias, TypedDict

from .._runtime.models.enums import OpenStrEnum
from .._runtime.models.model import Model
from .._runtime.models.scalars import JsonNumber


class LmsUpsertContentRequestDtoValue(OpenStrEnum):
    """Unified content type. Leave it out, or send `unmapped_value`, to have
    `source_value` passed on instead.
    """

    VIDEO = "video"
    QUIZ = "quiz"
    DOCUMENT = "document"
    AUDIO = "audio"
    ARTICLE = "article"
    BOOK = "book"
    EVENT = "event"
    COURSE = "course"
    COLLECTION = "collection"
    INTERACTIVE = "interactive"
    UNMAPPED_VALUE = "unmapped_value"


class WriteContentTypeEnum(Model):
    """The form of a piece of content to be written, unified or in the provider's
    words.
    """

    value: LmsUpsertContentRequestDtoValue | str | None = None
    """Unified content type. Leave it out, or send `unmapped_value`, to have
    `source_value` passed on instead.
    """

    source_value: str | JsonNumber | bool | dict[str, Any] | list[Any] | None = None
    """Content type in the provider's words, used where `value` says nothing. Nobody
    checks it on the way, so make sure that the provider knows it.
    """


class WriteContentTypeEnumDict(TypedDict):
    """`WriteContentTypeEnum` as a plain dict."""

    value: NotRequired[LmsUpsertContentRequestDtoValue | str | None]
    source_value: NotRequired[
        str | float | bool | Mapping[str, Any] | Sequence[Any] | None
    ]


WriteContentTypeEnumInput: TypeAlias = WriteContentTypeEnum | WriteContentTypeEnumDict
"""`WriteContentTypeEnum`, as an object or as a plain dict."""
