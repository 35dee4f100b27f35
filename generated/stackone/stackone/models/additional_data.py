"""AdditionalData and what belongs to it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NotRequired, TypeAlias, TypedDict

from .._runtime.models.model import Model


class AdditionalData(Model):
    """A named extra value for a piece of content, for providers that need more than
    the unified fields.
    """

    id: str | None = None
    """Name of the extra field. Your Solutions Engineer knows which names an
    integration accepts.
    """

    remote_id: str | None = None
    """Identifier of this record in the provider's own system."""

    value: str | list[str] | None = None
    """What to store under that name: one string, or several."""


class AdditionalDataDict(TypedDict):
    """`AdditionalData` as a plain dict."""

    id: NotRequired[str | None]
    remote_id: NotRequired[str | None]
    value: NotRequired[str | Sequence[str] | None]


AdditionalDataInput: TypeAlias = AdditionalData | AdditionalDataDict
"""`AdditionalData`, as an object or as a plain dict."""
