"""Either and what belongs to it."""

from __future__ import annotations

from typing import TypeAlias

from .thing import Thing

Either: TypeAlias = Thing | str
