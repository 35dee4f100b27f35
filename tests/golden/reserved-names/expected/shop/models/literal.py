"""Literal_ and what belongs to it."""

from __future__ import annotations

from .._runtime.enums import StrEnum


class Literal_(StrEnum):
    """Literal."""

    NAME = "name"
    VALUE = "value"
    MRO = "mro"
