"""LmsCreateContentRequestDto and what belongs to it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Annotated, Any, Literal, NotRequired, TypeAlias, TypedDict

from pydantic import AliasChoices, Field

from .._runtime.models.dates import IsoDateTime
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
from .lms_create_content_request_dto2 import LmsCreateContentRequestDto2
from .lms_create_content_request_dto_active import LmsCreateContentRequestDtoActive
from .lms_create_content_request_dto_content_type import (
    LmsCreateContentRequestDtoContentType,
    LmsCreateContentRequestDtoContentTypeInput,
)
from .localization_model import LocalizationModel, LocalizationModelInput


class LmsCreateContentRequestDto(Model):
    """Changes to a piece of content: what is given replaces what was there."""

    active: LmsCreateContentRequestDtoActive | None = None
    """Whether learners can open the content at present."""

    additional_data: Annotated[
        list[AdditionalData] | None,
        Field(
            validation_alias=AliasChoices(
                "additional_data", "additionalData", "AdditionalData", "additional-data"
            )
        ),
    ] = None
    """Values that the provider wants beyond the unified fields."""

    authors: list[AuthorModel] | None = None
    """The people behind the content."""

    categories: list[CreateCategoriesApiModel] | None = None
    """Categories under which to file the content."""

    content_type: Annotated[
        LmsCreateContentRequestDtoContentType | None,
        Field(
            validation_alias=AliasChoices(
                "content_type", "contentType", "ContentType", "content-type"
            )
        ),
    ] = None
    """What form the content takes."""

    content_url: Annotated[
        str | None,
        Field(
            validation_alias=AliasChoices(
                "content_url", "contentUrl", "ContentUrl", "content-url"
            )
        ),
    ] = None
    """Address that opens the content."""

    cover_url: Annotated[
        str | None,
        Field(
            validation_alias=AliasChoices(
                "cover_url", "coverUrl", "CoverUrl", "cover-url"
            )
        ),
    ] = None
    """Address of its cover picture."""

    created_at: Annotated[
        IsoDateTime | None,
        Field(
            validation_alias=AliasChoices(
                "created_at", "createdAt", "CreatedAt", "created-at"
            )
        ),
    ] = None
    """When the content was added."""

    description: str | None = None
    """What learners are told about the content."""

    duration: str | None = None
    """Expected learning time as an ISO 8601 duration. Where a provider counts in one
    unit only, the smallest unit written here decides it.
    """

    external_reference: Annotated[
        str | None,
        Field(
            validation_alias=AliasChoices(
                "external_reference",
                "externalReference",
                "ExternalReference",
                "external-reference",
            )
        ),
    ] = None
    """Your own reference for the content."""

    languages: list[LanguageEnum] | None = None
    """Languages in which the content is available."""

    localizations: list[LocalizationModel] | None = None
    """Title and description in further languages."""

    mobile_launch_content_url: Annotated[
        str | None,
        Field(
            validation_alias=AliasChoices(
                "mobile_launch_content_url",
                "mobileLaunchContentUrl",
                "MobileLaunchContentUrl",
                "mobile-launch-content-url",
            )
        ),
    ] = None
    """Address that opens the content on a phone or tablet."""

    order: JsonNumber | None = None
    """Position among the other pieces of its group; has no effect when a single
    piece is pushed.
    """

    short_description: Annotated[
        str | None,
        Field(
            validation_alias=AliasChoices(
                "short_description",
                "shortDescription",
                "ShortDescription",
                "short-description",
            ),
            deprecated="short_description is deprecated",
        ),
    ] = None
    """Deprecated.

    A one-line teaser. Use `description` instead.
    """

    skills: list[CreateSkillsApiModel] | None = None
    """Skills that the content teaches."""

    tags: list[str] | None = None
    """Free keywords for finding the content."""

    title: str | None = None
    """Headline under which learners see the content."""

    unified_custom_fields: Annotated[
        dict[str, Any] | None,
        Field(
            validation_alias=AliasChoices(
                "unified_custom_fields",
                "unifiedCustomFields",
                "UnifiedCustomFields",
                "unified-custom-fields",
            )
        ),
    ] = None
    """Custom fields that your StackOne project maps for this record, keyed by field
    name.
    """

    updated_at: Annotated[
        IsoDateTime | None,
        Field(
            validation_alias=AliasChoices(
                "updated_at", "updatedAt", "UpdatedAt", "updated-at"
            )
        ),
    ] = None
    """When the content last changed."""


class LmsCreateContentRequestDtoDict(TypedDict):
    """`LmsCreateContentRequestDto` as a plain dict."""

    active: NotRequired[
        bool | LmsCreateContentRequestDto2 | Literal["true", "false"] | None
    ]
    additional_data: NotRequired[Sequence[AdditionalDataInput] | None]
    authors: NotRequired[Sequence[AuthorModelInput] | None]
    categories: NotRequired[Sequence[CreateCategoriesApiModelInput] | None]
    content_type: NotRequired[LmsCreateContentRequestDtoContentTypeInput | None]
    content_url: NotRequired[str | None]
    cover_url: NotRequired[str | None]
    created_at: NotRequired[dt.datetime | str | None]
    description: NotRequired[str | None]
    duration: NotRequired[str | None]
    external_reference: NotRequired[str | None]
    languages: NotRequired[Sequence[LanguageEnumInput] | None]
    localizations: NotRequired[Sequence[LocalizationModelInput] | None]
    mobile_launch_content_url: NotRequired[str | None]
    order: NotRequired[float | None]
    short_description: NotRequired[str | None]
    skills: NotRequired[Sequence[CreateSkillsApiModelInput] | None]
    tags: NotRequired[Sequence[str] | None]
    title: NotRequired[str | None]
    unified_custom_fields: NotRequired[Mapping[str, Any] | None]
    updated_at: NotRequired[dt.datetime | str | None]


LmsCreateContentRequestDtoInput: TypeAlias = (
    LmsCreateContentRequestDto | LmsCreateContentRequestDtoDict
)
"""`LmsCreateContentRequestDto`, as an object or as a plain dict."""
