"""Counts and what belongs to it."""

from __future__ import annotations

from typing import TypeAlias

Counts: TypeAlias = dict[str, int]
"""How many of each."""
