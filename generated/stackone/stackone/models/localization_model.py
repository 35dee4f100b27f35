"""LocalizationModel and what belongs to it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NotRequired, TypeAlias, TypedDict

from .._runtime.models.model import Model
from .language_enum import LanguageEnum, LanguageEnumInput


class LocalizationModel(Model):
    """Content's title and description in one further language."""

    title: str | None = None
    """Title in this language."""

    description: str | None = None
    """Description in this language."""

    language: LanguageEnum | None = None
    """The language in question."""

    tags: list[str] | None = None
    """Keywords in this language."""


class LocalizationModelDict(TypedDict):
    """`LocalizationModel` as a plain dict."""

    title: NotRequired[str | None]
    description: NotRequired[str | None]
    language: NotRequired[LanguageEnumInput | None]
    tags: NotRequired[Sequence[str] | None]


LocalizationModelInput: TypeAlias = LocalizationModel | LocalizationModelDict
"""`LocalizationModel`, as an object or as a plain dict."""
