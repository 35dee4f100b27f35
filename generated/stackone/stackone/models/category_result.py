"""CategoryResult and what belongs to it."""

from __future__ import annotations

from .._runtime.models.model import Model
from .category import Category
from .raw_response import RawResponse


class CategoryResult(Model):
    """A single category, with the provider's answer beside it on request."""

    data: Category
    raw: list[RawResponse] | None = None
    """What the provider itself answered, included when the call asked for `raw`."""
