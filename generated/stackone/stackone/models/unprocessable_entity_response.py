"""UnprocessableEntityResponse and what belongs to it."""

from __future__ import annotations

import datetime as dt
from typing import Annotated

from pydantic import Field

from .._runtime.model import Model


class UnprocessableEntityResponse(Model):
    """422: the request is well formed, but a value in it is not acceptable."""

    status_code: Annotated[float, Field(alias="statusCode")]
    """The HTTP status code again: 422."""

    message: str
    """What went wrong, in a few words."""

    timestamp: dt.datetime
    """When the error was raised."""
