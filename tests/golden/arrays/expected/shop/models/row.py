"""Row and what belongs to it."""

from __future__ import annotations

from typing import TypeAlias

Row: TypeAlias = list[str | float]
