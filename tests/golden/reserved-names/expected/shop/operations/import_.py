"""POST /items"""

from __future__ import annotations

from .._runtime.operation import Answer, Operation
from .._runtime.request import Request


class ImportRequest(Request[None, None]):
    """What `POST /items` takes."""


OPERATION = Operation(
    request=ImportRequest,
    call="items.create",
    method="POST",
    path="/items",
    id="import",
    answers=(Answer("204", None, None),),
)
