"""Ping and Pong, and what belongs to them."""

from __future__ import annotations

from .._runtime.models.model import TypeAliasType

Pong = TypeAliasType("Pong", "dict[str, Ping]")
Ping = TypeAliasType("Ping", "list[Pong]")
