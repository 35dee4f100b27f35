"""PUT /bikes/{id}"""

from __future__ import annotations

from typing import NotRequired, TypedDict

from .._runtime.models.model import Model
from .._runtime.operation import Answer, Body, Operation, Parameter
from ..models.bike_dto import Bike, BikeDict


class ReplaceBikeRequest(Model):
    """Everything that `PUT /bikes/{id}` takes."""

    id: str
    """Which bike."""

    bike_dto: Bike
    """The new bike."""

    filter: str | None = None


class ReplaceBikeRequestDict(TypedDict):
    """`ReplaceBikeRequest` as a plain dict."""

    id: str
    bike_dto: Bike | BikeDict
    filter: NotRequired[str]


OPERATION = Operation(
    id="bikes_put",
    method="PUT",
    path="/bikes/{id}",
    request=ReplaceBikeRequest,
    parameters=(
        Parameter("id", "id", "path", "simple"),
        Parameter("filter", "filter", "query", "form", explode=True),
    ),
    body=Body("bike_dto", "application/json"),
    answers=(Answer("200", "application/json", Bike),),
)
