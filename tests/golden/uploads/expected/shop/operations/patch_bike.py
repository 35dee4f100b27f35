"""PATCH /bikes"""

from __future__ import annotations

from .._runtime.operation import Answer, Body, Operation
from ..models.bike import Bike

OPERATION = Operation(
    id="patchBike",
    method="PATCH",
    path="/bikes",
    request=Bike,
    body=Body(None, "application/merge-patch+json"),
    answers=(Answer("204", None, None),),
)
