"""GET /c"""

from __future__ import annotations

from .._runtime.models.unset import UNSET
from .._runtime.operation import Answer, Operation, Parameter
from .._runtime.request import Request
from .._runtime.transport.retries import Retries


class CRequest(Request[None, None]):
    """What `GET /c` takes."""

    page: int = UNSET


OPERATION = Operation(
    request=CRequest,
    call="c",
    method="GET",
    path="/c",
    id="c",
    parameters=(Parameter("page", "page", "query", "form", explode=True),),
    answers=(Answer("204", None, None),),
    retries=Retries(statuses=("5XX", "often")),
)
