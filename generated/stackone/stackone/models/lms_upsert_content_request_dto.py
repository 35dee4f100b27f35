"""LmsUpsertContentRequestDto and what belongs to it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Annotated, Any, Literal, NotRequired, TypeAlias, TypedDict

from pydantic import Field

from .._runtime.models.dates import IsoDateTime
from .._runtime.models.enums import StrEnum
from .._runtime.models.model import Model
from .._runtime.models.scalars import JsonNumber
from .additional_data import AdditionalData, AdditionalDataInput
from .author_model import AuthorModel, AuthorModelInput
from .create_categories_api_model import (
    CreateCategoriesApiModel,
    CreateCategoriesApiModelInput,
)
from .create_skills_api_model import CreateSkillsApiModel, CreateSkillsApiModelInput
from .language_enum import LanguageEnum, LanguageEnumInput
from .localization_model import LocalizationModel, LocalizationModelInput
from .write_content_type_enum import WriteContentTypeEnum, WriteContentTypeEnumInput


class LmsUpsertContentRequestDto2(StrEnum):
    """Lms upsert content request dto2."""

    TRUE = "true"
    FALSE = "false"


class LmsUpsertContentRequestDto(Model):
    """External content to publish: created when its reference is new, replaced when
    it is known.
    """

    external_reference: str
    """Your own reference for the content, by which it is found again on the next
    call.
    """

    passthrough: dict[str, Any] | None = None
    """Fields to add to the provider's request as they are, for what the unified
    model does not cover.
    """

    unified_custom_fields: dict[str, Any] | None = None
    """Custom fields that your StackOne project maps for this record, keyed by field
    name.
    """

    title: str | None = None
    """Headline under which learners see the content."""

    description: str | None = None
    """What learners are told about the content."""

    languages: list[LanguageEnum] | None = None
    """Languages in which the content is available."""

    content_url: str | None = None
    """Address that opens the content."""

    mobile_launch_content_url: str | None = None
    """Address that opens the content on a phone or tablet."""

    cover_url: str | None = None
    """Address of its cover picture."""

    active: LmsUpsertContentRequestDto2 | bool | None = None
    """Whether learners can open the content at present."""

    duration: str | None = None
    """Expected learning time as an ISO 8601 duration. Where a provider counts in one
    unit only, the smallest unit written here decides it.
    """

    skills: list[CreateSkillsApiModel] | None = None
    """Skills that the content teaches."""

    order: JsonNumber | None = None
    """Position among the other pieces of its group; has no effect when a single
    piece is pushed.
    """

    short_description: Annotated[
        str | None, Field(deprecated="short_description is deprecated")
    ] = None
    """Deprecated.

    A one-line teaser. Use `description` instead.
    """

    localizations: list[LocalizationModel] | None = None
    """Title and description in further languages."""

    tags: list[str] | None = None
    """Free keywords for finding the content."""

    authors: list[AuthorModel] | None = None
    """The people behind the content."""

    updated_at: IsoDateTime | None = None
    """When the content last changed."""

    created_at: IsoDateTime | None = None
    """When the content was added."""

    categories: list[CreateCategoriesApiModel] | None = None
    """Categories under which to file the content."""

    additional_data: list[AdditionalData] | None = None
    """Values that the provider wants beyond the unified fields."""

    content_type: WriteContentTypeEnum | None = None
    """What form the content takes."""


class LmsUpsertContentRequestDtoDict(TypedDict):
    """`LmsUpsertContentRequestDto` as a plain dict."""

    external_reference: str
    passthrough: NotRequired[Mapping[str, Any] | None]
    unified_custom_fields: NotRequired[Mapping[str, Any] | None]
    title: NotRequired[str | None]
    description: NotRequired[str | None]
    languages: NotRequired[Sequence[LanguageEnumInput] | None]
    content_url: NotRequired[str | None]
    mobile_launch_content_url: NotRequired[str | None]
    cover_url: NotRequired[str | None]
    active: NotRequired[
        bool | LmsUpsertContentRequestDto2 | Literal["true", "false"] | None
    ]
    duration: NotRequired[str | None]
    skills: NotRequired[Sequence[CreateSkillsApiModelInput] | None]
    order: NotRequired[float | None]
    short_description: NotRequired[str | None]
    localizations: NotRequired[Sequence[LocalizationModelInput] | None]
    tags: NotRequired[Sequence[str] | None]
    authors: NotRequired[Sequence[AuthorModelInput] | None]
    updated_at: NotRequired[dt.datetime | str | None]
    created_at: NotRequired[dt.datetime | str | None]
    categories: NotRequired[Sequence[CreateCategoriesApiModelInput] | None]
    additional_data: NotRequired[Sequence[AdditionalDataInput] | None]
    content_type: NotRequired[WriteContentTypeEnumInput | None]


LmsUpsertContentRequestDtoInput: TypeAlias = (
    LmsUpsertContentRequestDto | LmsUpsertContentRequestDtoDict
)
"""`LmsUpsertContentRequestDto`, as an object or as a plain dict."""
