"""CategoriesPaginated and what belongs to it."""

from __future__ import annotations

from .._runtime.models.model import Model
from .category import Category
from .raw_response import RawResponse


class CategoriesPaginated(Model):
    """One page of categories, with the cursor that leads to the next one."""

    data: list[Category]
    """The categories on this page."""

    next: str | None = None
    """Cursor for the page that follows; null or missing on the last page."""

    raw: list[RawResponse] | None = None
    """What the provider itself answered, included when the call asked for `raw`."""
