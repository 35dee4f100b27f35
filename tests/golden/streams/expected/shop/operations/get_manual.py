"""GET /manuals/{id}"""

from __future__ import annotations

from .._runtime.operation import Answer, Operation, Parameter
from .._runtime.request import Request


class GetManualRequest(Request[bytes, bytes]):
    """What `GET /manuals/{id}` takes."""

    id: str


OPERATION = Operation(
    request=GetManualRequest,
    call="manuals.get",
    method="GET",
    path="/manuals/{id}",
    id="getManual",
    parameters=(Parameter("id", "id", "path", "simple"),),
    answers=(Answer("200", "application/pdf", bytes),),
)
