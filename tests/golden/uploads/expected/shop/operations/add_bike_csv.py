"""POST /bikes"""

from __future__ import annotations

from .._runtime.operation import Answer, Body, Operation
from .._runtime.request import Request


class AddBikeCsvRequest(Request[None, None]):
    """What `POST /bikes` takes."""

    body: str


OPERATION = Operation(
    request=AddBikeCsvRequest,
    call="bikes.create_csv",
    method="POST",
    path="/bikes",
    id="addBike",
    body=Body("body", "text/csv"),
    answers=(Answer("204", None, None),),
)
