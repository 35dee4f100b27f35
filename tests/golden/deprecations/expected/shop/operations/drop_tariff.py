"""DELETE /tariffs/{id}"""

from __future__ import annotations

from .._runtime.operation import Answer, Operation, Parameter
from .._runtime.request import Request


class DropTariffRequest(Request[None, None]):
    """What `DELETE /tariffs/{id}` takes."""

    id: str


OPERATION = Operation(
    request=DropTariffRequest,
    call="tariffs.delete",
    method="DELETE",
    path="/tariffs/{id}",
    id="dropTariff",
    parameters=(Parameter("id", "id", "path", "simple"),),
    answers=(Answer("204", None, None),),
)
