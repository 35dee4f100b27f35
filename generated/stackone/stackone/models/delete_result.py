"""DeleteResult and what belongs to it."""

from __future__ import annotations

import datetime as dt
from typing import Annotated

from pydantic import Field

from .._runtime.model import Model


class DeleteResult(Model):
    """Confirms that a record was deleted."""

    status_code: Annotated[float, Field(alias="statusCode")]
    """The HTTP status code again."""

    message: str
    """A few words of confirmation."""

    timestamp: dt.datetime
    """When the record was deleted."""
