"""Category and what belongs to it."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field

from .._runtime.models.enums import StrEnum
from .._runtime.models.model import Model
from .category_level_enum_model import CategoryLevelEnumModel
from .language_enum import LanguageEnum


class Category2(StrEnum):
    """Category2."""

    TRUE = "true"
    FALSE = "false"


class Category(Model):
    """A category that groups learning content by subject."""

    id: str | None = None
    """Unified identifier of the category."""

    remote_id: str | None = None
    """Identifier of this record in the provider's own system."""

    unified_custom_fields: dict[str, Any] | None = None
    """Custom fields that your StackOne project maps for this record, keyed by field
    name.
    """

    name: str | None = None
    """Display name of the category."""

    active: Category2 | bool | None = None
    """Whether the category is open for use."""

    hierarchy: CategoryLevelEnumModel | None = None
    """How deep in the category tree it sits."""

    level: Annotated[
        CategoryLevelEnumModel | None, Field(deprecated="level is deprecated")
    ] = None
    """Deprecated.

    Depth in the category tree. Use `hierarchy` instead.
    """

    language: LanguageEnum | None = None
    """Language in which the category is named."""
