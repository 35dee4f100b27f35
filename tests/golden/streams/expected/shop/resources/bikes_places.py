"""The bikes.places operations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.client.client import Resource

if TYPE_CHECKING:
    from .. import models
    from .._runtime.options import CallOptions
    from .._runtime.streaming.item_streams import LineStream


class BikesPlacesResource(Resource, path="bikes.places"):
    """The operations of places."""

    def list(
        self, /, id: str, **options: Unpack[CallOptions]
    ) -> LineStream[models.Place]:
        """Follow bike.

        `GET /bikes/{id}/places`

        Returns:
            Where the bike is. Iterating gives the items as they arrive.
        """
        from ..operations.follow_bike import OPERATION

        return self._lines(OPERATION, locals())
