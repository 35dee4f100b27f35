"""The events operations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.client.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._runtime.options import RequestOptions
    from .._runtime.streaming.item_streams import AsyncEventStream, EventStream
    from ..models.shop_event import ShopEvent


class EventsResource(Resource):
    """The operations of Events."""

    def read_log(self, **options: Unpack[RequestOptions]) -> EventStream[str]:
        """Read log.

        `GET /log`

        Returns:
            The log, line by line. Iterating gives the items as they arrive.
        """
        from ..operations.read_log import OPERATION

        answer: EventStream[str] = self._client.call_events(
            OPERATION, None, {**options}
        )
        return answer

    def watch_shop(self, **options: Unpack[RequestOptions]) -> EventStream[ShopEvent]:
        """Watch the shop.

        `GET /events`

        Returns:
            What happens, as it happens. Iterating gives the items as they
                arrive.
        """
        from ..operations.watch_shop import OPERATION

        answer: EventStream[ShopEvent] = self._client.call_events(
            OPERATION, None, {**options}
        )
        return answer


class AsyncEventsResource(AsyncResource):
    """The operations of Events."""

    def read_log(self, **options: Unpack[RequestOptions]) -> AsyncEventStream[str]:
        """Read log.

        `GET /log`

        Returns:
            The log, line by line. Iterating gives the items as they arrive.
        """
        from ..operations.read_log import OPERATION

        answer: AsyncEventStream[str] = self._client.call_events(
            OPERATION, None, {**options}
        )
        return answer

    def watch_shop(
        self, **options: Unpack[RequestOptions]
    ) -> AsyncEventStream[ShopEvent]:
        """Watch the shop.

        `GET /events`

        Returns:
            What happens, as it happens. Iterating gives the items as they
                arrive.
        """
        from ..operations.watch_shop import OPERATION

        answer: AsyncEventStream[ShopEvent] = self._client.call_events(
            OPERATION, None, {**options}
        )
        return answer
