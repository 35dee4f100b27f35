"""PATCH /bikes"""

from __future__ import annotations

from .._runtime.operation import Answer, Body, Operation
from .._runtime.request import Request
from ..models.bike import Bike


class PatchBikeRequest(Request[None, None]):
    """What `PATCH /bikes` takes."""

    bike: Bike


OPERATION = Operation(
    request=PatchBikeRequest,
    call="bikes.update",
    method="PATCH",
    path="/bikes",
    id="patchBike",
    body=Body(
        "bike",
        "application/merge-patch+json",
        properties={"name": "name", "gears": "gears"},
    ),
    answers=(Answer("204", None, None),),
)
