"""Flags and what belongs to it."""

from __future__ import annotations

from typing import Literal, TypeAlias

Flags: TypeAlias = Literal[True]
