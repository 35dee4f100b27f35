"""ConflictResponse and what belongs to it."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models.dates import IsoDateTime
from .._runtime.models.model import Model
from .._runtime.models.scalars import JsonNumber


class ConflictResponse(Model):
    """409: the request contradicts the present state of the record."""

    status_code: Annotated[JsonNumber, Field(alias="statusCode")]
    """The HTTP status code again: 409."""

    message: str
    """What went wrong, in a few words."""

    timestamp: IsoDateTime
    """When the error was raised."""
