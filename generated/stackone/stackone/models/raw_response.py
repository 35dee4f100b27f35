"""RawResponse and what belongs to it."""

from __future__ import annotations

from typing import Any

from .._runtime.models.model import Model


class RawResponse(Model):
    """One exchange with the provider that went into a unified result."""

    method: str
    """HTTP method of the request to the provider."""

    url: str
    """Address that was called."""

    body: str | dict[str, Any] | list[int] | None = None
    """Body of the request to the provider: text, an object, or a list of byte
    values.
    """

    response: dict[str, Any] | list[Any] | str | None = None
    """What the provider answered."""
