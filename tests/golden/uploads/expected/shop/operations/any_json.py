"""PUT /anything"""

from __future__ import annotations

from .._runtime.models.unset import UNSET
from .._runtime.operation import Answer, Body, Operation
from .._runtime.request import Request
from ..models.bike import Bike


class AnyJsonRequest(Request[None, None]):
    """What `PUT /anything` takes."""

    bike: Bike = UNSET


OPERATION = Operation(
    request=AnyJsonRequest,
    call="anything.replace",
    method="PUT",
    path="/anything",
    id="anyJson",
    body=Body("bike", "*/*", properties={"name": "name", "gears": "gears"}),
    answers=(Answer("204", None, None),),
)
