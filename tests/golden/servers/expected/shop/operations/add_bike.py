"""POST /bikes"""

from __future__ import annotations

from .._runtime.operation import Answer, Operation
from .._runtime.request import Request
from .._runtime.transport.server import Server


class AddBikeRequest(Request[None, None]):
    """What `POST /bikes` takes."""


OPERATION = Operation(
    request=AddBikeRequest,
    call="bikes.create",
    method="POST",
    path="/bikes",
    id="addBike",
    answers=(Answer("204", None, None),),
    server=Server("https://new.example"),
)
