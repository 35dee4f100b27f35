"""DELETE /repairs"""

from __future__ import annotations

from .._runtime.operation import Answer, Operation
from .._runtime.request import Request


class DropRepairsRequest(Request[None, None]):
    """What `DELETE /repairs` takes."""


OPERATION = Operation(
    request=DropRepairsRequest,
    call="repairs.delete",
    method="DELETE",
    path="/repairs",
    id="dropRepairs",
    answers=(Answer("204", None, None),),
)
