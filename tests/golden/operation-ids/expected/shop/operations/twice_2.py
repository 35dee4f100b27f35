"""GET /d"""

from __future__ import annotations

from .._runtime.operation import Answer, Operation

OPERATION = Operation(
    id="twice_2",
    method="GET",
    path="/d",
    answers=(Answer("204", None, None),),
)
