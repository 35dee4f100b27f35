"""Literal_ and what belongs to it."""

from __future__ import annotations

from .._runtime.models.enums import StrEnum


class Literal_(StrEnum):
    """Literal."""

    NAME = "name"
    VALUE = "value"
    MRO = "mro"
