"""GET /events"""

from __future__ import annotations

from .._runtime.operation import Answer, Operation, Streaming
from .._runtime.request import Request
from .._runtime.streaming.item_streams import AsyncEventStream, EventStream
from ..models.shop_event import ShopEvent


class WatchShopRequest(Request[EventStream[ShopEvent], AsyncEventStream[ShopEvent]]):
    """What `GET /events` takes."""


OPERATION = Operation(
    request=WatchShopRequest,
    call="events.list",
    method="GET",
    path="/events",
    id="watchShop",
    answers=(Answer("200", "text/event-stream", ShopEvent),),
    streaming=Streaming(kind="events", whole=True),
)
