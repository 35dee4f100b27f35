"""POST /bikes"""

from __future__ import annotations

from .._runtime.operation import Answer, Body, Operation
from ..models.bike import Bike

OPERATION = Operation(
    id="addBike",
    method="POST",
    path="/bikes",
    request=Bike,
    body=Body(None, "application/json"),
    answers=(Answer("204", None, None),),
)
