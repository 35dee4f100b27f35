"""Number and what belongs to it."""

from __future__ import annotations

from typing import TypeAlias

Number: TypeAlias = int
"""A number on a card."""
