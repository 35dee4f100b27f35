"""GET /a"""

from __future__ import annotations

from .._runtime.operation import Answer, Operation
from .._runtime.request import Request


class ReadARequest(Request[None, None]):
    """What `GET /a` takes."""


OPERATION = Operation(
    request=ReadARequest,
    call="a.get",
    method="GET",
    path="/a",
    id="readA",
    answers=(Answer("204", None, None),),
    security=(),
)
