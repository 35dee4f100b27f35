"""PATCH /anything"""

from __future__ import annotations

from .._runtime.models.unset import UNSET
from .._runtime.operation import Answer, Body, Operation
from .._runtime.request import Request


class ManyBikesRequest(Request[None, None]):
    """What `PATCH /anything` takes."""

    body: list[str] = UNSET


OPERATION = Operation(
    request=ManyBikesRequest,
    call="anything.update",
    method="PATCH",
    path="/anything",
    id="manyBikes",
    body=Body("body", "*/*"),
    answers=(Answer("204", None, None),),
)
