"""GET /g"""

from __future__ import annotations

from .._runtime.models.unset import UNSET
from .._runtime.operation import Answer, Operation, Parameter
from .._runtime.request import Request
from .._runtime.transport.retries import Retries


class GRequest(Request[list[str], list[str]]):
    """What `GET /g` takes."""

    page: int = UNSET


OPERATION = Operation(
    request=GRequest,
    call="g",
    method="GET",
    path="/g",
    id="g",
    parameters=(Parameter("page", "page", "query", "form", explode=True),),
    answers=(Answer("200", "application/json", list[str]),),
    retries=Retries(statuses=("5XX", "often")),
)
