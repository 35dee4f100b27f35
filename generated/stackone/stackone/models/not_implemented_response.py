"""NotImplementedResponse and what belongs to it."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models.dates import IsoDateTime
from .._runtime.models.model import Model
from .._runtime.models.scalars import JsonNumber


class NotImplementedResponse(Model):
    """501: the provider's integration does not offer this call."""

    status_code: Annotated[JsonNumber, Field(alias="statusCode")]
    """The HTTP status code again: 501."""

    message: str
    """What went wrong, in a few words."""

    timestamp: IsoDateTime
    """When the error was raised."""
