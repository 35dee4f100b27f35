"""AssignmentsPaginated and what belongs to it."""

from __future__ import annotations

from .._runtime.models.model import Model
from .assignment import Assignment
from .raw_response import RawResponse


class AssignmentsPaginated(Model):
    """One page of assignments, with the cursor that leads to the next one."""

    data: list[Assignment]
    """The assignments on this page."""

    next: str | None = None
    """Cursor for the page that follows; null or missing on the last page."""

    raw: list[RawResponse] | None = None
    """What the provider itself answered, included when the call asked for `raw`."""
