"""POST /orders"""

from __future__ import annotations

from .._runtime.operation import Answer, Body, Operation
from .._runtime.request import Request
from ..models.order import Order


class PlaceOrderRequest(Request[Order, Order]):
    """What `POST /orders` takes."""

    order: Order


OPERATION = Operation(
    request=PlaceOrderRequest,
    call="orders.create",
    method="POST",
    path="/orders",
    id="placeOrder",
    body=Body(
        "order",
        "application/json",
        properties={"sku": "sku", "timeout_": "timeout", "class_": "class"},
    ),
    answers=(Answer("201", "application/json", Order),),
)
