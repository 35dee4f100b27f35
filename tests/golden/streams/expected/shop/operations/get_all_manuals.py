"""GET /manuals"""

from __future__ import annotations

from .._runtime.operation import Answer, Operation

OPERATION = Operation(
    id="getAllManuals",
    method="GET",
    path="/manuals",
    answers=(Answer("200", "application/zip", bytes),),
)
