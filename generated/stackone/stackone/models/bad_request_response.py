"""BadRequestResponse and what belongs to it."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models.dates import IsoDateTime
from .._runtime.models.model import Model
from .._runtime.models.scalars import JsonNumber
from .provider_error import ProviderError
from .unified_error import UnifiedError


class BadRequestResponse(Model):
    """400: the request is malformed, or the provider refused it."""

    status_code: Annotated[JsonNumber, Field(alias="statusCode")]
    """The HTTP status code again: 400."""

    message: str
    """What went wrong, in a few words."""

    timestamp: IsoDateTime
    """When the error was raised."""

    data: UnifiedError | None = None
    """The error in unified form, where more is known about it."""

    provider_errors: list[ProviderError] | None = None
    """Errors that the provider reported while the call was handled."""
