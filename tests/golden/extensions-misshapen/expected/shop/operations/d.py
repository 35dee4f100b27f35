"""GET /d"""

from __future__ import annotations

from .._runtime.operation import Answer, Operation
from .._runtime.transport.retries import Retries

OPERATION = Operation(
    id="d",
    method="GET",
    path="/d",
    answers=(Answer("204", None, None),),
    retries=Retries(statuses=("5XX", "often")),
)
