"""GET /"""

from __future__ import annotations

from .._runtime.operation import Answer, Operation
from .._runtime.request import Request


class GetRequest(Request[None, None]):
    """What `GET /` takes."""


OPERATION = Operation(
    request=GetRequest,
    call="get",
    method="GET",
    path="/",
    answers=(Answer("204", None, None),),
)
