"""POST /bikes"""

from __future__ import annotations

from .._runtime.models.unset import UNSET
from .._runtime.operation import Answer, Body, Operation
from .._runtime.request import Request
from ..models.bike import Bike


class BikesCreateRequest(Request[None, None]):
    """What `POST /bikes` takes."""

    bike: Bike = UNSET


OPERATION = Operation(
    request=BikesCreateRequest,
    call="bikes.create",
    method="POST",
    path="/bikes",
    body=Body(
        "bike",
        "application/json",
        properties={
            "name": "name",
            "price": "price",
            "colour": "colour",
            "bell": "bell",
            "extras": "extras",
        },
        nullable_properties=frozenset({"name", "price", "colour", "bell", "extras"}),
    ),
    answers=(Answer("204", None, None),),
)
