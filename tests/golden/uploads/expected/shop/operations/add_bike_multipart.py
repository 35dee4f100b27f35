"""POST /bikes"""

from __future__ import annotations

from .._runtime.operation import Answer, Body, Operation
from .._runtime.request import Request
from ..models.bike_form import BikeForm


class AddBikeMultipartRequest(Request[None, None]):
    """What `POST /bikes` takes."""

    bike_form: BikeForm


OPERATION = Operation(
    request=AddBikeMultipartRequest,
    call="bikes.create_multipart",
    method="POST",
    path="/bikes",
    id="addBike",
    body=Body(
        "bike_form",
        "multipart/form-data",
        properties={"picture": "picture", "name": "name"},
    ),
    answers=(Answer("204", None, None),),
)
