"""BatchResultApiModel and what belongs to it."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models.dates import IsoDateTime
from .._runtime.models.model import Model
from .._runtime.models.scalars import JsonNumber


class BatchResultApiModel(Model):
    """Receipt for a batch that was accepted and is worked off later."""

    status_code: Annotated[JsonNumber | None, Field(alias="statusCode")] = None
    """The HTTP status code again."""

    message: str | None = None
    """A few words on what became of the batch."""

    timestamp: IsoDateTime | None = None
    """When the batch was accepted."""

    errors: list[list[str]] | None = None
    """Problems found per item, in the order sent; an empty list marks an item
    without problems.
    """
