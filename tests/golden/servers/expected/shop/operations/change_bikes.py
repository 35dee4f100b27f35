"""PATCH /bikes"""

from __future__ import annotations

from .._runtime.operation import Answer, Operation
from .._runtime.transport.server import Server

OPERATION = Operation(
    id="changeBikes",
    method="PATCH",
    path="/bikes",
    answers=(Answer("204", None, None),),
    server=Server(
        "https://{region}.shop.example/{stage}",
        variables=(("region", "eu", ("eu", "us")),),
    ),
)
