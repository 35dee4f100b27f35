"""Course and what belongs to it."""

from __future__ import annotations

from typing import Any

from .._runtime.models.dates import IsoDateTime
from .._runtime.models.enums import StrEnum
from .._runtime.models.model import Model
from .author_model import AuthorModel
from .category import Category
from .language_enum import LanguageEnum
from .skills import Skills


class Course2(StrEnum):
    """Course2."""

    TRUE = "true"
    FALSE = "false"


class Course(Model):
    """A course: several pieces of content gathered for one learning goal."""

    id: str | None = None
    """Unified identifier of the course."""

    remote_id: str | None = None
    """Identifier of this record in the provider's own system."""

    unified_custom_fields: dict[str, Any] | None = None
    """Custom fields that your StackOne project maps for this record, keyed by field
    name.
    """

    external_reference: str | None = None
    """Your own reference for the course."""

    content_ids: list[str] | None = None
    """Unified identifiers of the content it is made of."""

    remote_content_ids: list[str] | None = None
    """The provider's identifiers for the content it is made of."""

    title: str | None = None
    """Headline under which learners see the course."""

    description: str | None = None
    """What learners are told about the course."""

    languages: list[LanguageEnum] | None = None
    """Languages in which the course is taught."""

    cover_url: str | None = None
    """Address of its cover picture."""

    url: str | None = None
    """Address that opens the course at its provider."""

    active: Course2 | bool | None = None
    """Whether learners can take the course at present."""

    duration: str | None = None
    """Expected learning time as an ISO 8601 duration. Where a provider counts in one
    unit only, the smallest unit written here decides it.
    """

    categories: list[Category] | None = None
    """Categories under which the course is filed."""

    skills: list[Skills] | None = None
    """Skills that the course teaches."""

    provider: str | None = None
    """Name of the publisher that supplies the course."""

    authors: list[AuthorModel] | None = None
    """The people behind the course."""

    updated_at: IsoDateTime | None = None
    """When the course last changed."""

    created_at: IsoDateTime | None = None
    """When the course was added."""
