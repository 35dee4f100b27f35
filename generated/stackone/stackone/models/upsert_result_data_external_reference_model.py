"""UpsertResultDataExternalReferenceModel and what belongs to it."""

from __future__ import annotations

from .._runtime.models.model import Model


class UpsertResultDataExternalReferenceModel(Model):
    """The identifiers of a record that was written."""

    id: str | None = None
    """Unified identifier of the record."""

    remote_id: str | None = None
    """Identifier of this record in the provider's own system."""

    external_reference: str | None = None
    """Your own reference for the record."""
