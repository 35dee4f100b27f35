"""Term and what belongs to it."""

from __future__ import annotations

from typing import TypeAlias

from .range_ import Range

Term: TypeAlias = str | int | Range
