"""POST /shelves"""

from __future__ import annotations

from .._runtime.operation import Answer, Operation
from .._runtime.transport.server import Server

OPERATION = Operation(
    id="addShelf",
    method="POST",
    path="/shelves",
    answers=(Answer("204", None, None),),
    server=Server("https://files.example/"),
)
