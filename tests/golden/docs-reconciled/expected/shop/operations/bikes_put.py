"""PUT /bikes/{id}"""

from __future__ import annotations

from .._runtime.models.unset import UNSET
from .._runtime.operation import Answer, Body, Operation, Parameter
from .._runtime.request import Request
from ..models.bike_dto import BikeDto


class ReplaceBikeRequest(Request[BikeDto, BikeDto]):
    """What `PUT /bikes/{id}` takes."""

    id: str
    """Which bike."""

    bike_dto: BikeDto
    """The new bike."""

    filter: str = UNSET


OPERATION = Operation(
    request=ReplaceBikeRequest,
    call="bikes.replace_bike",
    method="PUT",
    path="/bikes/{id}",
    id="bikes_put",
    parameters=(
        Parameter("id", "id", "path", "simple"),
        Parameter("filter", "filter", "query", "form", explode=True),
    ),
    body=Body(
        "bike_dto",
        "application/json",
        properties={
            "name": "name",
            "gear": "gear",
            "price": "price",
            "colour": "colour",
        },
        nullable_properties=frozenset({"colour"}),
    ),
    answers=(Answer("200", "application/json", BikeDto),),
)
