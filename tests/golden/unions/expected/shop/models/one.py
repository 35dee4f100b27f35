"""One and what belongs to it."""

from __future__ import annotations

from typing import TypeAlias

from .range_ import Range

One: TypeAlias = Range
