"""GET /shops"""

from __future__ import annotations

from .._runtime.operation import Answer, Operation
from .._runtime.request import Request
from ..models.bike import Bike


class ListShopsRequest(Request[Bike, Bike]):
    """What `GET /shops` takes."""


OPERATION = Operation(
    request=ListShopsRequest,
    call="shops.list",
    method="GET",
    path="/shops",
    id="listShops",
    answers=(Answer("200", "application/json", Bike),),
)
