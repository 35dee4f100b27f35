"""GET /repairs/{id}"""

from __future__ import annotations

from .._runtime.operation import Answer, Operation, Parameter
from .._runtime.request import Request
from ..models.repair import Repair


class GetRepairRequest(Request[Repair, Repair]):
    """What `GET /repairs/{id}` takes."""

    id: int
    """The number on the ticket."""


OPERATION = Operation(
    request=GetRepairRequest,
    call="repairs.get",
    method="GET",
    path="/repairs/{id}",
    id="getRepair",
    parameters=(Parameter("id", "id", "path", "simple"),),
    answers=(Answer("200", "application/json", Repair),),
)
