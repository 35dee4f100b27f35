"""Kinds and what belongs to it."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.models.enums import StrEnum


class KindsItem(StrEnum):
    """Kinds item."""

    ROAD = "road"
    CITY = "city"


Kinds: TypeAlias = list[KindsItem]
