"""GET /c"""

from __future__ import annotations

from .._runtime.operation import Answer, Operation

OPERATION = Operation(
    id="twice",
    method="GET",
    path="/c",
    answers=(Answer("204", None, None),),
)
