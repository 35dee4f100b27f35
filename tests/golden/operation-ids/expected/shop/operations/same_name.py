"""GET /e"""

from __future__ import annotations

from .._runtime.operation import Answer, Operation
from .._runtime.request import Request


class SameNameRequest(Request[None, None]):
    """What `GET /e` takes."""


OPERATION = Operation(
    request=SameNameRequest,
    call="e.get",
    method="GET",
    path="/e",
    id="same_name",
    answers=(Answer("204", None, None),),
)
