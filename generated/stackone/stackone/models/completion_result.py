"""CompletionResult and what belongs to it."""

from __future__ import annotations

from .._runtime.models.model import Model
from .completion import Completion
from .raw_response import RawResponse


class CompletionResult(Model):
    """A single completion, with the provider's answer beside it on request."""

    data: Completion
    raw: list[RawResponse] | None = None
    """What the provider itself answered, included when the call asked for `raw`."""
