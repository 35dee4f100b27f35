"""The bikes operations."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.client.async_client import AsyncResource

if TYPE_CHECKING:
    from .async_bikes_places import AsyncBikesPlacesResource


class AsyncBikesResource(AsyncResource, path="bikes"):
    """The operations of bikes."""

    @cached_property
    def places(self) -> AsyncBikesPlacesResource:
        """The operations of places."""
        from .async_bikes_places import AsyncBikesPlacesResource

        return AsyncBikesPlacesResource(self)
