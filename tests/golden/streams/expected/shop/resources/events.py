"""The events operations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.client.client import Resource

if TYPE_CHECKING:
    from .. import models
    from .._runtime.options import CallOptions
    from .._runtime.streaming.item_streams import EventStream


class EventsResource(Resource, path="events"):
    """The operations of events."""

    def list(self, /, **options: Unpack[CallOptions]) -> EventStream[models.ShopEvent]:
        """Watch the shop.

        `GET /events`

        Returns:
            What happens, as it happens. Iterating gives the items as they arrive.
        """
        from ..operations.watch_shop import OPERATION

        return self._events(OPERATION, locals())
