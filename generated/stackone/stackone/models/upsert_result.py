"""UpsertResult and what belongs to it."""

from __future__ import annotations

import datetime as dt
from typing import Annotated

from pydantic import Field

from .._runtime.model import Model
from .upsert_result_data_external_reference_model import (
    UpsertResultDataExternalReferenceModel,
)


class UpsertResult(Model):
    """Confirms that a record was created or replaced, and names it."""

    status_code: Annotated[float, Field(alias="statusCode")]
    """The HTTP status code again."""

    message: str
    """A few words of confirmation."""

    timestamp: dt.datetime
    """When the record was written."""

    data: UpsertResultDataExternalReferenceModel
