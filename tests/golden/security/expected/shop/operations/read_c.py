"""GET /c"""

from __future__ import annotations

from .._runtime.operation import Answer, Operation
from .._runtime.request import Request


class ReadCRequest(Request[None, None]):
    """What `GET /c` takes."""


OPERATION = Operation(
    request=ReadCRequest,
    call="c.get",
    method="GET",
    path="/c",
    id="readC",
    answers=(Answer("204", None, None),),
)
