"""POST /items"""

from __future__ import annotations

from .._runtime.operation import Answer, Operation

OPERATION = Operation(
    id="import",
    method="POST",
    path="/items",
    answers=(Answer("204", None, None),),
)
