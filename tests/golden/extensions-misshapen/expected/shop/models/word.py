"""Word and what belongs to it."""

from __future__ import annotations

from .._runtime.models.enums import StrEnum


class Word(StrEnum):
    """Word."""

    A = "a"
    B = "b"
