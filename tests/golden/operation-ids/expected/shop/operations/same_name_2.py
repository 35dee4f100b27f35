"""GET /f"""

from __future__ import annotations

from .._runtime.operation import Answer, Operation

OPERATION = Operation(
    id="sameName",
    method="GET",
    path="/f",
    answers=(Answer("204", None, None),),
)
