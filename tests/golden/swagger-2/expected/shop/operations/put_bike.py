"""PUT /bikes/{id}"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NotRequired, TypedDict

from .._runtime.models.model import Model
from .._runtime.operation import Answer, Body, Operation, Parameter
from ..models.bike import Bike, BikeDict


class PutBikeRequest(Model):
    """Everything that `PUT /bikes/{id}` takes."""

    id: int
    bike: Bike
    tags: list[str] | None = None
    sizes: list[str] | None = None


class PutBikeRequestDict(TypedDict):
    """`PutBikeRequest` as a plain dict."""

    id: int
    bike: Bike | BikeDict
    tags: NotRequired[Sequence[str]]
    sizes: NotRequired[Sequence[str]]


OPERATION = Operation(
    id="putBike",
    method="PUT",
    path="/bikes/{id}",
    request=PutBikeRequest,
    parameters=(
        Parameter("id", "id", "path", "simple"),
        Parameter("tags", "tags", "query", "form", explode=True),
        Parameter("sizes", "sizes", "query", "pipeDelimited"),
    ),
    body=Body("bike", "application/json"),
    answers=(Answer("200", "application/json", Bike),),
)
