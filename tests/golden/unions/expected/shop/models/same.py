"""Same and what belongs to it."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.models.enums import StrEnum


class SameA(StrEnum):
    """Same a."""

    A = "a"


Same: TypeAlias = SameA | str
