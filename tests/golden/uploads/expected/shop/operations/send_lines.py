"""POST /lines"""

from __future__ import annotations

from .._runtime.models.unset import UNSET
from .._runtime.operation import Answer, Body, Operation
from .._runtime.request import Request
from ..models.bike import Bike


class SendLinesRequest(Request[None, None]):
    """What `POST /lines` takes."""

    body: list[Bike] = UNSET


OPERATION = Operation(
    request=SendLinesRequest,
    call="lines.create",
    method="POST",
    path="/lines",
    id="sendLines",
    body=Body("body", "application/x-ndjson"),
    answers=(Answer("204", None, None),),
)
