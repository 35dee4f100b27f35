"""UsersPaginated and what belongs to it."""

from __future__ import annotations

from .._runtime.models.model import Model
from .lms_user import LmsUser
from .raw_response import RawResponse


class UsersPaginated(Model):
    """One page of users, with the cursor that leads to the next one."""

    data: list[LmsUser]
    """The users on this page."""

    next: str | None = None
    """Cursor for the page that follows; null or missing on the last page."""

    raw: list[RawResponse] | None = None
    """What the provider itself answered, included when the call asked for `raw`."""
