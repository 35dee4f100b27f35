"""GET /"""

from __future__ import annotations

from .._runtime.operation import Answer, Operation

OPERATION = Operation(
    id="get",
    method="GET",
    path="/",
    answers=(Answer("204", None, None),),
)
