"""Typed and what belongs to it."""

from __future__ import annotations

from pydantic import Field

from .._runtime.models.model import Model


class Typed(Model):
    """Typed."""

    __pydantic_extra__: dict[str, TypedValue] = Field(init=False)

    name: str


class TypedValue(Model):
    """Typed value."""

    deep: int | None = None
