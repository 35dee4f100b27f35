"""GET /a/{b}"""

from __future__ import annotations

from .._runtime.models.model import Model
from .._runtime.operation import Answer, Operation, Parameter
from .._runtime.request import Request


class GetABRequest(Request[None, None]):
    """What `GET /a/{b}` takes."""

    b: str


OPERATION = Operation(
    request=GetABRequest,
    call="default.get_a_b",
    method="GET",
    path="/a/{b}",
    parameters=(Parameter("b", "b", "path", "simple"),),
    answers=(Answer("204", None, None),),
)
