"""Word and what belongs to it."""

from __future__ import annotations

from typing import TypeAlias

Word: TypeAlias = str
"""Any word."""
