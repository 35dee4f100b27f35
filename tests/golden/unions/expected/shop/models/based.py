"""Based and what belongs to it."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.model import Model


class Based1(Model):
    """Based1."""

    id: str
    paper: bool | None = None


class Based2(Model):
    """Based2."""

    id: str
    file: str | None = None


Based: TypeAlias = Based1 | Based2
