"""GET /shelves"""

from __future__ import annotations

from .._runtime.operation import Answer, Operation

OPERATION = Operation(
    id="listShelves",
    method="GET",
    path="/shelves",
    answers=(Answer("204", None, None),),
)
