"""GET /e"""

from __future__ import annotations

from .._runtime.operation import Answer, Operation

OPERATION = Operation(
    id="same_name",
    method="GET",
    path="/e",
    answers=(Answer("204", None, None),),
)
