"""UserResult and what belongs to it."""

from __future__ import annotations

from .._runtime.models.model import Model
from .lms_user import LmsUser
from .raw_response import RawResponse


class UserResult(Model):
    """A single user, with the provider's answer beside it on request."""

    data: LmsUser
    raw: list[RawResponse] | None = None
    """What the provider itself answered, included when the call asked for `raw`."""
