"""The bikes.places operations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.client.async_client import AsyncResource

if TYPE_CHECKING:
    from .. import models
    from .._runtime.options import CallOptions
    from .._runtime.streaming.item_streams import AsyncLineStream


class AsyncBikesPlacesResource(AsyncResource, path="bikes.places"):
    """The operations of places."""

    def list(
        self, /, id: str, **options: Unpack[CallOptions]
    ) -> AsyncLineStream[models.Place]:
        """Follow bike.

        `GET /bikes/{id}/places`

        Returns:
            Where the bike is. Iterating gives the items as they arrive.
        """
        from ..operations.follow_bike import OPERATION

        return self._lines(OPERATION, locals())
