"""Words and what belongs to it."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.models.model import Model
from .word import Word


class WordsItem(Model):
    """Words item."""

    word: Word | None = None
    """At least 1 character."""


Words: TypeAlias = list[WordsItem]
