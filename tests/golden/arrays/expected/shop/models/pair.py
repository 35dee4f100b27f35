"""Pair and what belongs to it."""

from __future__ import annotations

from typing import TypeAlias

Pair: TypeAlias = list[str | int]
