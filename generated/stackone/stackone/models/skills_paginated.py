"""SkillsPaginated and what belongs to it."""

from __future__ import annotations

from .._runtime.models.model import Model
from .raw_response import RawResponse
from .skills import Skills


class SkillsPaginated(Model):
    """One page of skills, with the cursor that leads to the next one."""

    data: list[Skills]
    """The skills on this page."""

    next: str | None = None
    """Cursor for the page that follows; null or missing on the last page."""

    raw: list[RawResponse] | None = None
    """What the provider itself answered, included when the call asked for `raw`."""
