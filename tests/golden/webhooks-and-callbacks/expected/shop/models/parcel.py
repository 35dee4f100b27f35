"""Parcel and what belongs to it."""

from __future__ import annotations

from .._runtime.models.model import Model
from .._runtime.models.scalars import JsonNumber


class Parcel(Model):
    """Parcel."""

    weight: JsonNumber | None = None
