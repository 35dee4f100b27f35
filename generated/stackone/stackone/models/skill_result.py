"""SkillResult and what belongs to it."""

from __future__ import annotations

from .._runtime.models.model import Model
from .raw_response import RawResponse
from .skills import Skills


class SkillResult(Model):
    """A single skill, with the provider's answer beside it on request."""

    data: Skills
    raw: list[RawResponse] | None = None
    """What the provider itself answered, included when the call asked for `raw`."""
