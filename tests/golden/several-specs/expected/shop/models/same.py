"""Same and what belongs to it."""

from __future__ import annotations

from .._runtime.models.enums import StrEnum


class Same(StrEnum):
    """Same."""

    A = "a"
