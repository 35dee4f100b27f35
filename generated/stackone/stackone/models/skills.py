"""Skills and what belongs to it."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models.enums import StrEnum
from .._runtime.models.model import Model
from .language_enum import LanguageEnum
from .skill_level_enum import SkillLevelEnum


class Skills2(StrEnum):
    """Skills2."""

    TRUE = "true"
    FALSE = "false"


class Skills(Model):
    """A skill that content teaches and learners acquire."""

    id: str | None = None
    """Unified identifier of the skill."""

    remote_id: str | None = None
    """Identifier of this record in the provider's own system."""

    name: str | None = None
    """Display name of the skill."""

    active: Skills2 | bool | None = None
    """Whether the skill is open for use."""

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
