"""AssignmentResult and what belongs to it."""

from __future__ import annotations

from .._runtime.models.model import Model
from .assignment import Assignment
from .raw_response import RawResponse


class AssignmentResult(Model):
    """A single assignment, with the provider's answer beside it on request."""

    data: Assignment
    raw: list[RawResponse] | None = None
    """What the provider itself answered, included when the call asked for `raw`."""
