"""BadGatewayResponse and what belongs to it."""

from __future__ import annotations

import datetime as dt
from typing import Annotated

from pydantic import Field

from .._runtime.model import Model


class BadGatewayResponse(Model):
    """502: the provider behind the linked account could not be reached or gave no
    usable answer.
    """

    status_code: Annotated[float, Field(alias="statusCode")]
    """The HTTP status code again: 502."""

    message: str
    """What went wrong, in a few words."""

    timestamp: dt.datetime
    """When the error was raised."""
