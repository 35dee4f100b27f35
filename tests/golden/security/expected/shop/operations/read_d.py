"""GET /d"""

from __future__ import annotations

from .._runtime.operation import Answer, Operation
from .._runtime.request import Request


class ReadDRequest(Request[None, None]):
    """What `GET /d` takes."""


OPERATION = Operation(
    request=ReadDRequest,
    call="d.get",
    method="GET",
    path="/d",
    id="readD",
    answers=(Answer("204", None, None),),
    security=(("cookie",), ("in_query",)),
)
