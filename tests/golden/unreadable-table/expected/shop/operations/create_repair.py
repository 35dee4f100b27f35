"""POST /repairs"""

from __future__ import annotations

from .._runtime.operation import Answer, Body, Operation
from ..models.repair import Repair

OPERATION = Operation(
    id="createRepair",
    method="POST",
    path="/repairs",
    request=Repair,
    body=Body(None, "application/json"),
    answers=(Answer("204", None, None),),
)
