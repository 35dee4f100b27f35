"""QUERY /a"""

from __future__ import annotations

from .._runtime.models.unset import UNSET
from .._runtime.operation import Answer, Operation, Parameter
from .._runtime.request import Request


class JsonRequest(Request[None, None]):
    """What `QUERY /a` takes."""

    q: list[str] = UNSET
    c: list[str] = UNSET


OPERATION = Operation(
    request=JsonRequest,
    call="a.query",
    method="QUERY",
    path="/a",
    id="json",
    parameters=(
        Parameter(
            "q",
            "q",
            "query",
            "querystring",
            explode=True,
            content_type="application/json",
        ),
        Parameter("c", "c", "cookie", "cookie", explode=True),
    ),
    answers=(Answer("204", None, None),),
)
