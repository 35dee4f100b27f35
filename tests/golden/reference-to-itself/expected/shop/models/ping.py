"""Ping and what belongs to it."""

from __future__ import annotations

from typing import Any, TypeAlias

Ping: TypeAlias = Any
