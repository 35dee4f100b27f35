"""RequestTimedOutResponse and what belongs to it."""

from __future__ import annotations

import datetime as dt
from typing import Annotated

from pydantic import Field

from .._runtime.model import Model


class RequestTimedOutResponse(Model):
    """408: the provider took too long. Try again after the time in `Retry-After`."""

    status_code: Annotated[float, Field(alias="statusCode")]
    """The HTTP status code again: 408."""

    message: str
    """What went wrong, in a few words."""

    timestamp: dt.datetime
    """When the error was raised."""
