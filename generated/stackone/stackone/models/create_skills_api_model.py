"""CreateSkillsApiModel and what belongs to it."""

from __future__ import annotations

from typing import Annotated, NotRequired, TypeAlias, TypedDict

from pydantic import Field

from .._runtime.models.model import Model
from .language_enum import LanguageEnum, LanguageEnumInput
from .skill_level_enum import SkillLevelEnum, SkillLevelEnumInput


class CreateSkillsApiModel(Model):
    """A skill, as given when content is written."""

    id: str | None = None
    """Unified identifier of an existing skill."""

    name: str | None = None
    """Display name of the skill."""

    hierarchy: SkillLevelEnum | None = None
    """How deep in the skill tree it sits."""

    language: LanguageEnum | None = None
    """Language in which the skill is named."""

    level: Annotated[SkillLevelEnum | None, Field(deprecated="level is deprecated")] = (
        None
    )
    """Deprecated.

    Depth in the skill tree. Use `hierarchy` instead.
    """


class CreateSkillsApiModelDict(TypedDict):
    """`CreateSkillsApiModel` as a plain dict."""

    id: NotRequired[str | None]
    name: NotRequired[str | None]
    hierarchy: NotRequired[SkillLevelEnumInput | None]
    language: NotRequired[LanguageEnumInput | None]
    level: NotRequired[SkillLevelEnumInput | None]


CreateSkillsApiModelInput: TypeAlias = CreateSkillsApiModel | CreateSkillsApiModelDict
"""`CreateSkillsApiModel`, as an object or as a plain dict."""
