"""ContentResult and what belongs to it."""

from __future__ import annotations

from .._runtime.models.model import Model
from .content import Content
from .raw_response import RawResponse


class ContentResult(Model):
    """A single content item, with the provider's answer beside it on request."""

    data: Content
    raw: list[RawResponse] | None = None
    """What the provider itself answered, included when the call asked for `raw`."""
