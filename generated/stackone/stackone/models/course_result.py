"""CourseResult and what belongs to it."""

from __future__ import annotations

from .._runtime.models.model import Model
from .course import Course
from .raw_response import RawResponse


class CourseResult(Model):
    """A single course, with the provider's answer beside it on request."""

    data: Course
    raw: list[RawResponse] | None = None
    """What the provider itself answered, included when the call asked for `raw`."""
