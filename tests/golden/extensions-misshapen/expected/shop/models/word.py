"""Word and what belongs to it."""

from __future__ import annotations

from .._runtime.enums import StrEnum


class Word(StrEnum):
    """Word."""

    A = "a"
    B = "b"
