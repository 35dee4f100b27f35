"""GET /events"""

from __future__ import annotations

from .._runtime.operation import Answer, Operation, Streaming
from ..models.shop_event import ShopEvent

OPERATION = Operation(
    id="watchShop",
    method="GET",
    path="/events",
    answers=(Answer("200", "text/event-stream", ShopEvent),),
    streaming=Streaming(kind="events", whole=True),
)
