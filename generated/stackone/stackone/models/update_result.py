"""UpdateResult and what belongs to it."""

from __future__ import annotations

import datetime as dt
from typing import Annotated

from pydantic import Field

from .._runtime.model import Model


class UpdateResult(Model):
    """Confirms that a record was changed, and names it."""

    message: str
    """A few words of confirmation."""

    status_code: Annotated[float, Field(alias="statusCode")]
    """The HTTP status code again."""

    timestamp: dt.datetime
    """When the record was changed."""
