"""Mixed and what belongs to it."""

from __future__ import annotations

from typing import Literal, TypeAlias

Mixed: TypeAlias = Literal["auto", 1, True] | float | None
