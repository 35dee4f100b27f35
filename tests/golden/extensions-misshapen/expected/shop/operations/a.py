"""GET /a"""

from __future__ import annotations

from .._runtime.models.model import Model
from .._runtime.models.unset import UNSET
from .._runtime.operation import Answer, Operation, Parameter
from .._runtime.request import Request
from .._runtime.transport.retries import Retries


class AResponse(Model):
    """A response."""

    data: list[str] | None = None


class ARequest(Request[AResponse, AResponse]):
    """What `GET /a` takes."""

    page: int = UNSET


OPERATION = Operation(
    request=ARequest,
    call="a",
    method="GET",
    path="/a",
    id="a",
    parameters=(Parameter("page", "page", "query", "form", explode=True),),
    answers=(Answer("200", "application/json", AResponse),),
    retries=Retries(statuses=("5XX", "often")),
)
