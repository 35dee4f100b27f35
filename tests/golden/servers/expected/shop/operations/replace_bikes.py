"""PUT /bikes"""

from __future__ import annotations

from .._runtime.operation import Answer, Operation
from .._runtime.request import Request
from .._runtime.transport.server import Server


class ReplaceBikesRequest(Request[None, None]):
    """What `PUT /bikes` takes."""


OPERATION = Operation(
    request=ReplaceBikesRequest,
    call="bikes.replace",
    method="PUT",
    path="/bikes",
    id="replaceBikes",
    answers=(Answer("204", None, None),),
    server=Server("/v2"),
)
