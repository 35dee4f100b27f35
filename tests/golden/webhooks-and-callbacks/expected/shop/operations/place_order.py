"""POST /orders"""

from __future__ import annotations

from .._runtime.operation import Answer, Operation

OPERATION = Operation(
    id="placeOrder",
    method="POST",
    path="/orders",
    answers=(Answer("204", None, None),),
)
