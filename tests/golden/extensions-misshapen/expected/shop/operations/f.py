"""GET /f"""

from __future__ import annotations

from .._runtime.operation import Answer, Operation
from .._runtime.request import Request
from .._runtime.transport.retries import Retries


class FRequest(Request[list[str], list[str]]):
    """What `GET /f` takes."""


OPERATION = Operation(
    request=FRequest,
    call="f",
    method="GET",
    path="/f",
    id="f",
    answers=(Answer("200", "application/json", list[str]),),
    retries=Retries(statuses=("5XX", "often")),
)
