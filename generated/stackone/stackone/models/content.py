"""Content and what belongs to it."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field

from .._runtime.models.dates import IsoDateTime
from .._runtime.models.enums import StrEnum
from .._runtime.models.model import Model
from .._runtime.models.scalars import JsonNumber
from .author_model import AuthorModel
from .category import Category
from .content_type_enum import ContentTypeEnum
from .language_enum import LanguageEnum
from .localization_model import LocalizationModel
from .skills import Skills


class Content2(StrEnum):
    """Content2."""

    TRUE = "true"
    FALSE = "false"


class Content(Model):
    """One piece of learning content, such as a video, a document or a quiz."""

    id: str | None = None
    """Unified identifier of the content."""

    remote_id: str | None = None
    """Identifier of this record in the provider's own system."""

    unified_custom_fields: dict[str, Any] | None = None
    """Custom fields that your StackOne project maps for this record, keyed by field
    name.
    """

    external_reference: str | None = None
    """Your own reference for the content."""

    course_ids: list[str] | None = None
    """Unified identifiers of the courses that contain it."""

    remote_course_ids: list[str] | None = None
    """The provider's identifiers for the courses that contain it."""

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

    content_type: ContentTypeEnum | None = None
    """What form the content takes."""

    cover_url: str | None = None
    """Address of its cover picture."""

    active: Content2 | bool | None = None
    """Whether learners can open the content at present."""

    duration: str | None = None
    """Expected learning time as an ISO 8601 duration. Where a provider counts in one
    unit only, the smallest unit written here decides it.
    """

    categories: list[Category] | None = None
    """Categories under which the content is filed."""

    skills: list[Skills] | None = None
    """Skills that the content teaches."""

    order: JsonNumber | None = None
    """Position among the other pieces of its group; has no effect when a single
    piece is pushed.
    """

    provider: str | None = None
    """Name of the publisher that supplies the content."""

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
