"""Repair and what belongs to it."""

from __future__ import annotations

from typing import NotRequired, TypedDict

from .._runtime.models.model import Model


class Repair(Model):
    """Repair."""

    bike: str | None = None
    days: int | None = None


class RepairDict(TypedDict):
    """`Repair` as a plain dict."""

    bike: NotRequired[str]
    days: NotRequired[int]
