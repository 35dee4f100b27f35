"""Matrix and what belongs to it."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.models.scalars import JsonNumber

Matrix: TypeAlias = list[list[JsonNumber]]
