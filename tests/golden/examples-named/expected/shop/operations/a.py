"""GET /a"""

from __future__ import annotations

from .._runtime.models.unset import UNSET
from .._runtime.operation import Answer, Operation, Parameter
from .._runtime.request import Request


class ARequest(Request[None, None]):
    """What `GET /a` takes."""

    q: int = UNSET


OPERATION = Operation(
    request=ARequest,
    call="a",
    method="GET",
    path="/a",
    id="a",
    parameters=(Parameter("q", "q", "query", "form", explode=True),),
    answers=(Answer("204", None, None),),
)
