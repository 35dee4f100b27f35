"""CreateResult and what belongs to it."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models.dates import IsoDateTime
from .._runtime.models.model import Model
from .._runtime.models.scalars import JsonNumber
from .create_result_data_api_model import CreateResultDataApiModel


class CreateResult(Model):
    """Confirms that a record was created, and names it."""

    status_code: Annotated[JsonNumber, Field(alias="statusCode")]
    """The HTTP status code again."""

    message: str
    """A few words of confirmation."""

    timestamp: IsoDateTime
    """When the record was created."""

    data: CreateResultDataApiModel
