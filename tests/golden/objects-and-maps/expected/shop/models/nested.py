"""Nested and what belongs to it."""

from __future__ import annotations

from .._runtime.models.model import Model
from .._runtime.models.scalars import JsonNumber


class Nested(Model):
    """Nested."""

    inner: NestedInner | None = None


class NestedInner(Model):
    """Nested inner."""

    inner: NestedInnerInner | None = None


class NestedInnerInner(Model):
    """Nested inner inner."""

    x: JsonNumber | None = None
