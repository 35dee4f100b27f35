"""Worded and what belongs to it."""

from __future__ import annotations

from typing import TypeAlias

from .thing import Thing

Worded: TypeAlias = Thing
"""A thing with words of its own."""
