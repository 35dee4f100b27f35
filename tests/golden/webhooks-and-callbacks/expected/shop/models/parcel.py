"""Parcel and what belongs to it."""

from __future__ import annotations

from .._runtime.model import Model
from .._runtime.types import JsonNumber


class Parcel(Model):
    """Parcel."""

    weight: JsonNumber | None = None
