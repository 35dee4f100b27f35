"""ProviderError and what belongs to it."""

from __future__ import annotations

from typing import Any

from .._runtime.models.model import Model
from .._runtime.models.scalars import JsonNumber


class ProviderError(Model):
    """An error as the provider reported it."""

    status: JsonNumber | None = None
    """HTTP status code with which the provider answered."""

    url: str | None = None
    """Address at the provider that was called."""

    raw: dict[str, Any] | None = None
    """Body of the provider's answer."""

    headers: dict[str, Any] | None = None
    """Headers of the provider's answer."""
