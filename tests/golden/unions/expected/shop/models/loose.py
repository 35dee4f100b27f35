"""Loose and what belongs to it."""

from __future__ import annotations

from typing import Any

from .._runtime.models.model import Model


class Loose(Model):
    """Loose."""

    part: Any = None
    parts: list[Any] | None = None
