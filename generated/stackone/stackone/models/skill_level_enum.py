"""SkillLevelEnum and what belongs to it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, NotRequired, TypeAlias, TypedDict

from .._runtime.models.enums import OpenStrEnum
from .._runtime.models.model import Model
from .._runtime.models.scalars import JsonNumber


class SkillsValue(OpenStrEnum):
    """Unified depth. When writing, pick a listed value, or leave it out (or send
    `unmapped_value`) to have `source_value` used.
    """

    PRIMARY = "primary"
    SECONDARY = "secondary"
    TERTIARY = "tertiary"
    UNMAPPED_VALUE = "unmapped_value"


class SkillLevelEnum(Model):
    """Depth in a skill tree, unified and as the provider words it."""

    value: SkillsValue | str | None = None
    """Unified depth. When writing, pick a listed value, or leave it out (or send
    `unmapped_value`) to have `source_value` used.
    """

    source_value: str | JsonNumber | bool | dict[str, Any] | list[Any] | None = None
    """When reading, the depth as the provider words it. When writing, sent as it
    stands where `value` says nothing, so it must be one that the provider knows.
    """


class SkillLevelEnumDict(TypedDict):
    """`SkillLevelEnum` as a plain dict."""

    value: NotRequired[SkillsValue | str | None]
    source_value: NotRequired[
        str | float | bool | Mapping[str, Any] | Sequence[Any] | None
    ]


SkillLevelEnumInput: TypeAlias = SkillLevelEnum | SkillLevelEnumDict
"""`SkillLevelEnum`, as an object or as a plain dict."""
