"""PATCH /bikes"""

from __future__ import annotations

from .._runtime.operation import Answer, Body, Operation
from .._runtime.request import Request
from ..models.bike import BikePatch


class PatchBikeRequest(Request[None, None]):
    """What `PATCH /bikes` takes."""

    body: BikePatch


OPERATION = Operation(
    request=PatchBikeRequest,
    call="bikes.update",
    method="PATCH",
    path="/bikes",
    id="patchBike",
    body=Body(
        "body",
        "application/merge-patch+json",
        properties={"name": "name", "gears": "gears"},
        nullable_properties=frozenset({"gears"}),
    ),
    answers=(Answer("204", None, None),),
)
