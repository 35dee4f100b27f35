"""Choice and what belongs to it."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.model import Model


class Choice1(Model):
    """Choice1."""

    id: str
    """Its number."""

    note: str | None = None
    paper: bool | None = None


class Choice2(Model):
    """Choice2."""

    id: str
    """Its number."""

    note: str | None = None
    file: str | None = None


Choice: TypeAlias = Choice1 | Choice2
