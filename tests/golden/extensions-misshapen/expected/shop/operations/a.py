"""GET /a"""

from __future__ import annotations

from .._runtime.models.model import Model
from .._runtime.models.unset import UNSET
from .._runtime.operation import Answer, Operation, Parameter
from .._runtime.request import Request
from .._runtime.transport.retries import Retries


class A200Response(Model):
    """A200 response."""

    data: list[str] | None = None


class ARequest(Request[A200Response, A200Response]):
    """What `GET /a` takes."""

    page: int = UNSET


OPERATION = Operation(
    request=ARequest,
    call="a",
    method="GET",
    path="/a",
    id="a",
    parameters=(Parameter("page", "page", "query", "form", explode=True),),
    answers=(Answer("200", "application/json", A200Response),),
    retries=Retries(statuses=("5XX", "often")),
)
