"""POST /orders"""

from __future__ import annotations

from .._runtime.operation import Answer, Body, Operation
from ..models.order import Order

OPERATION = Operation(
    id="placeOrder",
    method="POST",
    path="/orders",
    request=Order,
    body=Body(None, "application/json"),
    answers=(Answer("201", "application/json", Order),),
)
