"""GET /report"""

from __future__ import annotations

from .._runtime.operation import Answer, Operation, Streaming
from .._runtime.request import StreamRequest
from .._runtime.streaming.item_streams import AsyncLineStream, LineStream
from ..models.word import Word


class ReportListRequest(
    StreamRequest[list[Word], list[Word], LineStream[Word], AsyncLineStream[Word]]
):
    """What `GET /report` takes."""


OPERATION = Operation(
    request=ReportListRequest,
    call="report.list",
    method="GET",
    path="/report",
    id="getReport",
    answers=(Answer("200", "application/json", list[Word]),),
)
STREAM = OPERATION.as_stream(
    ReportListRequest,
    answers=(Answer("200", "application/jsonl", Word),),
    streaming=Streaming(kind="lines"),
)
