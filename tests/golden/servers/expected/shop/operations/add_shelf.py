"""POST /shelves"""

from __future__ import annotations

from .._runtime.operation import Answer, Operation
from .._runtime.request import Request
from .._runtime.transport.server import Server


class AddShelfRequest(Request[None, None]):
    """What `POST /shelves` takes."""


OPERATION = Operation(
    request=AddShelfRequest,
    call="shelves.create",
    method="POST",
    path="/shelves",
    id="addShelf",
    answers=(Answer("204", None, None),),
    server=Server("https://files.example/"),
)
