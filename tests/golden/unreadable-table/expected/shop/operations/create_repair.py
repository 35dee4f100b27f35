"""POST /repairs"""

from __future__ import annotations

from .._runtime.models.unset import UNSET
from .._runtime.operation import Answer, Body, Operation
from .._runtime.request import Request
from ..models.repair import Repair


class CreateRepairRequest(Request[None, None]):
    """What `POST /repairs` takes."""

    repair: Repair = UNSET


OPERATION = Operation(
    request=CreateRepairRequest,
    call="repairs.create",
    method="POST",
    path="/repairs",
    id="createRepair",
    body=Body(
        "repair", "application/json", properties={"bike": "bike", "days": "days"}
    ),
    answers=(Answer("204", None, None),),
)
