"""PUT /anything"""

from __future__ import annotations

from typing import NotRequired, TypedDict

from .._runtime.models.model import Model
from .._runtime.operation import Answer, Body, Operation
from ..models.bike import Bike, BikeDict


class AnyJsonRequest(Model):
    """Everything that `PUT /anything` takes."""

    bike: Bike | None = None


class AnyJsonRequestDict(TypedDict):
    """`AnyJsonRequest` as a plain dict."""

    bike: NotRequired[Bike | BikeDict]


OPERATION = Operation(
    id="anyJson",
    method="PUT",
    path="/anything",
    request=AnyJsonRequest,
    body=Body("bike", "*/*"),
    answers=(Answer("204", None, None),),
)
