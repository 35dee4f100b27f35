"""UpdateResult and what belongs to it."""

from __future__ import annotations

from typing import Annotated

from pydantic import AliasChoices, Field

from .._runtime.models.dates import IsoDateTime
from .._runtime.models.model import Model
from .._runtime.models.scalars import JsonNumber


class UpdateResult(Model):
    """Confirms that a record was changed, and names it."""

    message: str
    """A few words of confirmation."""

    status_code: Annotated[
        JsonNumber,
        Field(
            alias="statusCode",
            validation_alias=AliasChoices(
                "statusCode", "status_code", "StatusCode", "status-code"
            ),
        ),
    ]
    """The HTTP status code again."""

    timestamp: IsoDateTime
    """When the record was changed."""
