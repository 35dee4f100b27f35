"""GET /close"""

from __future__ import annotations

from .._runtime.operation import Answer, Operation

OPERATION = Operation(
    id="str",
    method="GET",
    path="/close",
    answers=(Answer("200", "application/json", str),),
)
