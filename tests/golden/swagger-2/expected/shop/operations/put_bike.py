"""PUT /bikes/{id}"""

from __future__ import annotations

from .._runtime.models.unset import UNSET
from .._runtime.operation import Answer, Body, Operation, Parameter
from .._runtime.request import Request
from ..models.bike import Bike


class PutBikeRequest(Request[Bike, Bike]):
    """What `PUT /bikes/{id}` takes."""

    id: int
    bike: Bike
    tags: list[str] = UNSET
    sizes: list[str] = UNSET


OPERATION = Operation(
    request=PutBikeRequest,
    call="bikes.update",
    method="PUT",
    path="/bikes/{id}",
    id="putBike",
    parameters=(
        Parameter("id", "id", "path", "simple"),
        Parameter("tags", "tags", "query", "form", explode=True),
        Parameter("sizes", "sizes", "query", "pipeDelimited"),
    ),
    body=Body(
        "bike",
        "application/json",
        properties={"name": "name", "price": "price"},
        nullable_properties=frozenset({"price"}),
    ),
    answers=(Answer("200", "application/json", Bike),),
)
