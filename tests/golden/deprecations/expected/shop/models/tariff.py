"""Tariff and what belongs to it."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models.model import Model
from .._runtime.models.scalars import JsonNumber
from .kind import Kind


class Tariff(Model):
    """A tariff.

    Deprecated.
    """

    price: Annotated[JsonNumber | None, Field(deprecated="price is deprecated")] = None
    """Deprecated."""

    kind: Annotated[Kind | None, Field(deprecated="kind is deprecated")] = None
    """Deprecated."""
