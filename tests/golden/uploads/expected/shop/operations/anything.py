"""POST /anything"""

from __future__ import annotations

from typing import Any

from .._runtime.models.unset import UNSET
from .._runtime.operation import Answer, Body, Operation
from .._runtime.request import Request


class AnythingRequest(Request[None, None]):
    """What `POST /anything` takes."""

    body: Any = UNSET


OPERATION = Operation(
    request=AnythingRequest,
    call="anything.create",
    method="POST",
    path="/anything",
    id="anything",
    body=Body("body", "*/*"),
    answers=(Answer("204", None, None),),
)
