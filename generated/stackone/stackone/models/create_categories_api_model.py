"""CreateCategoriesApiModel and what belongs to it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any, NotRequired, TypeAlias, TypedDict

from pydantic import Field

from .._runtime.models.model import Model
from .category_level_enum_model import (
    CategoryLevelEnumModel,
    CategoryLevelEnumModelInput,
)
from .language_enum import LanguageEnum, LanguageEnumInput


class CreateCategoriesApiModel(Model):
    """A category, as given when content is written."""

    id: str | None = None
    """Unified identifier of an existing category."""

    unified_custom_fields: dict[str, Any] | None = None
    """Custom fields that your StackOne project maps for this record, keyed by field
    name.
    """

    name: str | None = None
    """Display name of the category."""

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


class CreateCategoriesApiModelDict(TypedDict):
    """`CreateCategoriesApiModel` as a plain dict."""

    id: NotRequired[str | None]
    unified_custom_fields: NotRequired[Mapping[str, Any] | None]
    name: NotRequired[str | None]
    hierarchy: NotRequired[CategoryLevelEnumModelInput | None]
    level: NotRequired[CategoryLevelEnumModelInput | None]
    language: NotRequired[LanguageEnumInput | None]


CreateCategoriesApiModelInput: TypeAlias = (
    CreateCategoriesApiModel | CreateCategoriesApiModelDict
)
"""`CreateCategoriesApiModel`, as an object or as a plain dict."""
