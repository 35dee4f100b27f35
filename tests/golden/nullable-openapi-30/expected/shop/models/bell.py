"""Bell and what belongs to it."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .._runtime.models.model import Model


class Bell(Model):
    """Bell."""

    tone: str | None = None


class BellDict(TypedDict):
    """`Bell` as a plain dict."""

    tone: NotRequired[str]


BellInput: TypeAlias = Bell | BellDict
"""`Bell`, as an object or as a plain dict."""
