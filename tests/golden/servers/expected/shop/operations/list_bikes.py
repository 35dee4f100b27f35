"""GET /bikes"""

from __future__ import annotations

from .._runtime.operation import Answer, Operation
from .._runtime.request import Request
from .._runtime.transport.server import Server


class ListBikesRequest(Request[None, None]):
    """What `GET /bikes` takes."""


OPERATION = Operation(
    request=ListBikesRequest,
    call="bikes.list",
    method="GET",
    path="/bikes",
    id="listBikes",
    answers=(Answer("204", None, None),),
    server=Server("https://bikes.example/{v}", variables=(("v", "2", ()),)),
)
