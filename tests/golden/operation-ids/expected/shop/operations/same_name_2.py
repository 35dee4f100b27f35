"""GET /f"""

from __future__ import annotations

from .._runtime.operation import Answer, Operation
from .._runtime.request import Request


class SameNameRequest2(Request[None, None]):
    """What `GET /f` takes."""


OPERATION = Operation(
    request=SameNameRequest2,
    call="f.get",
    method="GET",
    path="/f",
    id="sameName",
    answers=(Answer("204", None, None),),
)
