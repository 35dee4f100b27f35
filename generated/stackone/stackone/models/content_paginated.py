"""ContentPaginated and what belongs to it."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models.model import Model
from .._runtime.models.scalars import JsonNumber
from .content import Content
from .raw_response import RawResponse


class ContentPaginated(Model):
    """One page of content items, with the cursor that leads to the next one."""

    data: list[Content]
    """The content items on this page."""

    next_page: Annotated[str | None, Field(deprecated="next_page is deprecated")] = None
    """Deprecated.

    Number of the following page. Read `next` instead.
    """

    next: str | None = None
    """Cursor for the page that follows; null or missing on the last page."""

    total: JsonNumber | None = None
    """How many records there are over all pages, where the provider tells."""

    raw: list[RawResponse] | None = None
    """What the provider itself answered, included when the call asked for `raw`."""
