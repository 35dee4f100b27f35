"""UnauthorizedResponse and what belongs to it."""

from __future__ import annotations

import datetime as dt
from typing import Annotated

from pydantic import Field

from .._runtime.model import Model


class UnauthorizedResponse(Model):
    """401: the API key is missing or wrong."""

    status_code: Annotated[float, Field(alias="statusCode")]
    """The HTTP status code again: 401."""

    message: str
    """What went wrong, in a few words."""

    timestamp: dt.datetime
    """When the error was raised."""
