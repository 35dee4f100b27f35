"""Parcel and what belongs to it."""

from __future__ import annotations

from .._runtime.model import Model


class Parcel(Model):
    """Parcel."""

    weight: float | None = None
