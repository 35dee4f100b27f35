"""Same and what belongs to it."""

from __future__ import annotations

from enum import StrEnum
from typing import TypeAlias


class Same3(StrEnum):
    """Same3."""

    A = "a"


Same: TypeAlias = Same3 | str
