"""GET /manuals"""

from __future__ import annotations

from .._runtime.operation import Answer, Operation
from .._runtime.request import Request


class GetAllManualsRequest(Request[bytes, bytes]):
    """What `GET /manuals` takes."""


OPERATION = Operation(
    request=GetAllManualsRequest,
    call="manuals.list",
    method="GET",
    path="/manuals",
    id="getAllManuals",
    answers=(Answer("200", "application/zip", bytes),),
)
