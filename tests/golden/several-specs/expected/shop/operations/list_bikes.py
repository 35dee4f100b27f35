"""GET /bikes"""

from __future__ import annotations

from .._runtime.operation import Answer, Operation
from .._runtime.request import Request
from ..models.bike import Bike


class ListBikesRequest(Request[Bike, Bike]):
    """What `GET /bikes` takes."""


OPERATION = Operation(
    request=ListBikesRequest,
    call="bikes.list",
    method="GET",
    path="/bikes",
    id="listBikes",
    answers=(Answer("200", "application/json", Bike),),
)
