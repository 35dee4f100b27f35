"""GET /d"""

from __future__ import annotations

from .._runtime.operation import Answer, Operation
from .._runtime.request import Request


class Twice2Request(Request[None, None]):
    """What `GET /d` takes."""


OPERATION = Operation(
    request=Twice2Request,
    call="d.get",
    method="GET",
    path="/d",
    id="twice",
    answers=(Answer("204", None, None),),
)
