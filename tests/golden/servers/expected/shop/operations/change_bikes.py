"""PATCH /bikes"""

from __future__ import annotations

from .._runtime.operation import Answer, Operation
from .._runtime.request import Request
from .._runtime.transport.server import Server


class ChangeBikesRequest(Request[None, None]):
    """What `PATCH /bikes` takes."""


OPERATION = Operation(
    request=ChangeBikesRequest,
    call="bikes.update",
    method="PATCH",
    path="/bikes",
    id="changeBikes",
    answers=(Answer("204", None, None),),
    server=Server(
        "https://{region}.shop.example/{stage}",
        variables=(("region", "eu", ("eu", "us")),),
    ),
)
