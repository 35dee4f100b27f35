"""Json and what belongs to it."""

from __future__ import annotations

from .._runtime.models.model import TypeAliasType

Json = TypeAliasType("Json", "str | list[Json] | dict[str, Json] | None")
"""Any value, spelled out."""
