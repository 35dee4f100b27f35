"""GET /a/{b}"""

from __future__ import annotations

from .._runtime.operation import Answer, Operation, Parameter
from .._runtime.request import Request


class AGetRequest(Request[None, None]):
    """What `GET /a/{b}` takes."""

    b: str


OPERATION = Operation(
    request=AGetRequest,
    call="a.get",
    method="GET",
    path="/a/{b}",
    parameters=(Parameter("b", "b", "path", "simple"),),
    answers=(Answer("204", None, None),),
)
