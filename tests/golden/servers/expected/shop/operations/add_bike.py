"""POST /bikes"""

from __future__ import annotations

from .._runtime.operation import Answer, Operation
from .._runtime.transport.server import Server

OPERATION = Operation(
    id="addBike",
    method="POST",
    path="/bikes",
    answers=(Answer("204", None, None),),
    server=Server("https://new.example"),
)
