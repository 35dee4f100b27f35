"""GET /f"""

from __future__ import annotations

from .._runtime.operation import Answer, Operation
from .._runtime.transport.retries import Retries

OPERATION = Operation(
    id="f",
    method="GET",
    path="/f",
    answers=(Answer("200", "application/json", list[str]),),
    retries=Retries(statuses=("5XX", "often")),
)
