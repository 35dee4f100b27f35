"""GET /c"""

from __future__ import annotations

from .._runtime.operation import Answer, Operation
from .._runtime.request import Request


class TwiceRequest(Request[None, None]):
    """What `GET /c` takes."""


OPERATION = Operation(
    request=TwiceRequest,
    call="c.get",
    method="GET",
    path="/c",
    id="twice",
    answers=(Answer("204", None, None),),
)
