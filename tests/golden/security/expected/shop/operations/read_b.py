"""GET /b"""

from __future__ import annotations

from .._runtime.operation import Answer, Operation

OPERATION = Operation(
    id="readB",
    method="GET",
    path="/b",
    answers=(Answer("204", None, None),),
    security=(("oauth",),),
)
