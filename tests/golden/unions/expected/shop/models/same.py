"""Same and what belongs to it."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.enums import StrEnum


class Same3(StrEnum):
    """Same3."""

    A = "a"


Same: TypeAlias = Same3 | str
