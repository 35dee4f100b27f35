"""Kinds and what belongs to it."""

from __future__ import annotations

from enum import StrEnum
from typing import TypeAlias


class KindsItem(StrEnum):
    """Kinds item."""

    ROAD = "road"
    CITY = "city"


Kinds: TypeAlias = list[KindsItem]
