"""The bikes operations."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.client.client import Resource

if TYPE_CHECKING:
    from .bikes_places import BikesPlacesResource


class BikesResource(Resource, path="bikes"):
    """The operations of bikes."""

    @cached_property
    def places(self) -> BikesPlacesResource:
        """The operations of places."""
        from .bikes_places import BikesPlacesResource

        return BikesPlacesResource(self)
