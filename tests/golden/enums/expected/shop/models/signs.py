"""Signs and what belongs to it."""

from __future__ import annotations

from .._runtime.models.enums import StrEnum


class Signs(StrEnum):
    """Signs."""

    EMPTY = ""
    PLUS_1 = "+1"
    MINUS_1 = "-1"
    VALUE_1ST = "1st"
    CLASS = "class"
    NONE = "None"
    WILDCARD = "*"
    NAIVE = "naïve"
    VALUE = "日本"
    A_B_2 = "a b"
    A_B_3 = "a_b"
    A_B = "A-B"
    EMPTY_2 = " "
