"""Literal_ and what belongs to it."""

from __future__ import annotations

from enum import StrEnum


class Literal_(StrEnum):
    """Literal."""

    NAME = "name"
    VALUE = "value"
    MRO = "mro"
