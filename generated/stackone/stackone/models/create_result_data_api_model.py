"""CreateResultDataApiModel and what belongs to it."""

from __future__ import annotations

from .._runtime.models.model import Model


class CreateResultDataApiModel(Model):
    """The identifiers of a new record."""

    id: str | None = None
    """Unified identifier of the new record."""

    remote_id: str | None = None
    """Identifier of this record in the provider's own system."""
