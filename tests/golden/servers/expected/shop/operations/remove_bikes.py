"""DELETE /bikes"""

from __future__ import annotations

from .._runtime.operation import Answer, Operation
from .._runtime.transport.server import Server

OPERATION = Operation(
    id="removeBikes",
    method="DELETE",
    path="/bikes",
    answers=(Answer("204", None, None),),
    server=Server("bikes.example/{zone}", variables=(("size", "s", ("m", "l")),)),
)
