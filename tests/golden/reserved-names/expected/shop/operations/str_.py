"""GET /close"""

from __future__ import annotations

from .._runtime.operation import Answer, Operation
from .._runtime.request import Request


class StrRequest(Request[str, str]):
    """What `GET /close` takes."""


OPERATION = Operation(
    request=StrRequest,
    call="close_",
    method="GET",
    path="/close",
    id="str",
    answers=(Answer("200", "application/json", str),),
)
