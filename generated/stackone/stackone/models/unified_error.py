"""UnifiedError and what belongs to it."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field

from .._runtime.models.model import Model
from .._runtime.models.scalars import JsonNumber


class UnifiedError(Model):
    """An error in unified form."""

    status_code: Annotated[JsonNumber | None, Field(alias="statusCode")] = None
    """HTTP status code that belongs to the error."""

    message: str | None = None
    """What went wrong, in a few words."""

    headers: dict[str, Any] | None = None
    """Response headers that came with the error."""
