"""POST /orders"""

from __future__ import annotations

from .._runtime.operation import Answer, Operation
from .._runtime.request import Request


class PlaceOrderRequest(Request[None, None]):
    """What `POST /orders` takes."""


OPERATION = Operation(
    request=PlaceOrderRequest,
    call="orders.create",
    method="POST",
    path="/orders",
    id="placeOrder",
    answers=(Answer("204", None, None),),
)
