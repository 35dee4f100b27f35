"""Same and what belongs to it."""

from __future__ import annotations

from enum import StrEnum


class Same(StrEnum):
    """Same."""

    A = "a"
