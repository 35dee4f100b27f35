"""GET /b"""

from __future__ import annotations

from .._runtime.operation import Answer, Operation
from .._runtime.request import Request


class ReadBRequest(Request[None, None]):
    """What `GET /b` takes."""


OPERATION = Operation(
    request=ReadBRequest,
    call="b.get",
    method="GET",
    path="/b",
    id="readB",
    answers=(Answer("204", None, None),),
    security=(("oauth",),),
)
