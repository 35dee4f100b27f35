"""GET /b"""

from __future__ import annotations

from .._runtime.models.model import Model
from .._runtime.models.unset import UNSET
from .._runtime.operation import Answer, Operation, Parameter
from .._runtime.request import Request
from .._runtime.transport.retries import Retries


class B200Response(Model):
    """B200 response."""

    data: list[str] | None = None


class BRequest(Request[B200Response, B200Response]):
    """What `GET /b` takes."""

    page: int = UNSET


OPERATION = Operation(
    request=BRequest,
    call="b.b",
    method="GET",
    path="/b",
    id="b",
    parameters=(Parameter("page", "page", "query", "form", explode=True),),
    answers=(Answer("200", "application/json", B200Response),),
    retries=Retries(),
)
