"""OpenMap and what belongs to it."""

from __future__ import annotations

from typing import Any, TypeAlias

OpenMap: TypeAlias = dict[str, Any]
