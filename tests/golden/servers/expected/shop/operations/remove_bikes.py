"""DELETE /bikes"""

from __future__ import annotations

from .._runtime.operation import Answer, Operation
from .._runtime.request import Request
from .._runtime.transport.server import Server


class RemoveBikesRequest(Request[None, None]):
    """What `DELETE /bikes` takes."""


OPERATION = Operation(
    request=RemoveBikesRequest,
    call="bikes.delete",
    method="DELETE",
    path="/bikes",
    id="removeBikes",
    answers=(Answer("204", None, None),),
    server=Server("bikes.example/{zone}", variables=(("size", "s", ("m", "l")),)),
)
