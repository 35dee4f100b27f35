"""GET /b"""

from __future__ import annotations

from .._runtime.models.model import Model
from .._runtime.models.unset import UNSET
from .._runtime.operation import Answer, Operation, Parameter
from .._runtime.request import Request
from .._runtime.transport.retries import Retries


class BResponse(Model):
    """B response."""

    data: list[str] | None = None


class BRequest(Request[BResponse, BResponse]):
    """What `GET /b` takes."""

    page: int = UNSET


OPERATION = Operation(
    request=BRequest,
    call="b.b",
    method="GET",
    path="/b",
    id="b",
    parameters=(Parameter("page", "page", "query", "form", explode=True),),
    answers=(Answer("200", "application/json", BResponse),),
    retries=Retries(),
)
