"""LmsUser and what belongs to it."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field

from .._runtime.models.dates import IsoDateTime
from .._runtime.models.enums import StrEnum
from .._runtime.models.model import Model


class LmsUser2(StrEnum):
    """Lms user2."""

    TRUE = "true"
    FALSE = "false"


class LmsUser(Model):
    """A learner, or anybody else with an account in the learning system."""

    id: str | None = None
    """Unified identifier of the user."""

    remote_id: str | None = None
    """Identifier of this record in the provider's own system."""

    unified_custom_fields: dict[str, Any] | None = None
    """Custom fields that your StackOne project maps for this record, keyed by field
    name.
    """

    external_reference: str | None = None
    """Your own reference for the user."""

    name: str | None = None
    """Full name."""

    email: str | None = None
    """Address for e-mail."""

    phone_number: Annotated[
        str | None, Field(deprecated="phone_number is deprecated")
    ] = None
    """Deprecated.

    Telephone number with country code.
    """

    active: LmsUser2 | bool | None = None
    """Whether the account is in use."""

    created_at: IsoDateTime | None = None
    """When the account was opened."""

    updated_at: IsoDateTime | None = None
    """When the account last changed."""
