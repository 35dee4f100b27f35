"""Question and what belongs to it."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .._runtime.models.model import Model


class Question(Model):
    """Question."""

    text: str
    stream: bool | None = None
    """Whether to answer word by word.

    Default: False.
    """


class QuestionDict(TypedDict):
    """`Question` as a plain dict."""

    text: str
    stream: NotRequired[bool | None]


QuestionInput: TypeAlias = Question | QuestionDict
"""`Question`, as an object or as a plain dict."""
