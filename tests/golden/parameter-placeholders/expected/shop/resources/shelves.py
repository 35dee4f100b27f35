"""The shelves operations."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.client.client import Resource

if TYPE_CHECKING:
    from .shelves_books import ShelvesBooksResource


class ShelvesResource(Resource, path="shelves"):
    """The operations of shelves."""

    @cached_property
    def books(self) -> ShelvesBooksResource:
        """The operations of books."""
        from .shelves_books import ShelvesBooksResource

        return ShelvesBooksResource(self)
