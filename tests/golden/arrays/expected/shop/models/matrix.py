"""Matrix and what belongs to it."""

from __future__ import annotations

from typing import TypeAlias

Matrix: TypeAlias = list[list[float]]
