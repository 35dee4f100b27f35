"""GET /a"""

from __future__ import annotations

from .._runtime.operation import Answer, Operation

OPERATION = Operation(
    id="readA",
    method="GET",
    path="/a",
    answers=(Answer("204", None, None),),
    security=(),
)
