"""GET /log"""

from __future__ import annotations

from .._runtime.operation import Answer, Operation, Streaming
from .._runtime.request import Request
from .._runtime.streaming.item_streams import AsyncEventStream, EventStream


class ReadLogRequest(Request[EventStream[str], AsyncEventStream[str]]):
    """What `GET /log` takes."""


OPERATION = Operation(
    request=ReadLogRequest,
    call="log.get",
    method="GET",
    path="/log",
    id="readLog",
    answers=(Answer("200", "text/event-stream", str),),
    streaming=Streaming(kind="events"),
)
