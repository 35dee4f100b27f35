"""GET /d"""

from __future__ import annotations

from .._runtime.operation import Answer, Operation
from .._runtime.request import Request
from .._runtime.transport.retries import Retries


class DRequest(Request[None, None]):
    """What `GET /d` takes."""


OPERATION = Operation(
    request=DRequest,
    call="d",
    method="GET",
    path="/d",
    id="d",
    answers=(Answer("204", None, None),),
    retries=Retries(statuses=("5XX", "often")),
)
