"""The shelves operations."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.client.async_client import AsyncResource

if TYPE_CHECKING:
    from .async_shelves_books import AsyncShelvesBooksResource


class AsyncShelvesResource(AsyncResource, path="shelves"):
    """The operations of shelves."""

    @cached_property
    def books(self) -> AsyncShelvesBooksResource:
        """The operations of books."""
        from .async_shelves_books import AsyncShelvesBooksResource

        return AsyncShelvesBooksResource(self)
