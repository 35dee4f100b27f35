"""NotFoundResponse and what belongs to it."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models.dates import IsoDateTime
from .._runtime.models.model import Model
from .._runtime.models.scalars import JsonNumber


class NotFoundResponse(Model):
    """404: there is no such record, or the linked account cannot see it."""

    status_code: Annotated[JsonNumber, Field(alias="statusCode")]
    """The HTTP status code again: 404."""

    message: str
    """What went wrong, in a few words."""

    timestamp: IsoDateTime
    """When the error was raised."""
