"""POST /bikes"""

from __future__ import annotations

from .._runtime.operation import Answer, Body, Operation
from .._runtime.request import Request
from ..models.bike import Bike


class AddBikeRequest(Request[None, None]):
    """What `POST /bikes` takes."""

    bike: Bike


OPERATION = Operation(
    request=AddBikeRequest,
    call="bikes.create",
    method="POST",
    path="/bikes",
    id="addBike",
    body=Body(
        "bike", "application/json", properties={"name": "name", "gears": "gears"}
    ),
    answers=(Answer("204", None, None),),
)
