"""HEAD /bikes"""

from __future__ import annotations

from .._runtime.operation import Answer, Operation

OPERATION = Operation(
    id="countBikes",
    method="HEAD",
    path="/bikes",
    answers=(Answer("204", None, None),),
)
