"""GET /log"""

from __future__ import annotations

from .._runtime.operation import Answer, Operation, Streaming

OPERATION = Operation(
    id="readLog",
    method="GET",
    path="/log",
    answers=(Answer("200", "text/event-stream", str),),
    streaming=Streaming(kind="events"),
)
