"""GET /bikes"""

from __future__ import annotations

from .._runtime.operation import Answer, Operation

OPERATION = Operation(
    id="listBikes",
    method="GET",
    path="/bikes",
    answers=(Answer("204", None, None),),
    server="https://bikes.example/2",
)
