"""Inline and what belongs to it."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.models.model import Model


class InlineByName(Model):
    """Inline by name."""

    name: str | None = None


class InlineNumber(Model):
    """Inline number."""

    number: int | None = None


Inline: TypeAlias = InlineByName | InlineNumber
