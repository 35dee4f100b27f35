"""ByPattern and what belongs to it."""

from __future__ import annotations

from typing import TypeAlias

ByPattern: TypeAlias = dict[str, str]
