"""GET /shelves"""

from __future__ import annotations

from .._runtime.operation import Answer, Operation
from .._runtime.request import Request


class ListShelvesRequest(Request[None, None]):
    """What `GET /shelves` takes."""


OPERATION = Operation(
    request=ListShelvesRequest,
    call="shelves.list",
    method="GET",
    path="/shelves",
    id="listShelves",
    answers=(Answer("204", None, None),),
)
