"""PUT /bikes"""

from __future__ import annotations

from .._runtime.operation import Answer, Operation
from .._runtime.transport.server import Server

OPERATION = Operation(
    id="replaceBikes",
    method="PUT",
    path="/bikes",
    answers=(Answer("204", None, None),),
    server=Server("/v2"),
)
