"""Never_ and what belongs to it."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.models.scalars import Nothing

Never_: TypeAlias = Nothing
