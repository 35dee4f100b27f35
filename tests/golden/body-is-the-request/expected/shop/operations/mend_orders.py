"""PATCH /orders"""

from __future__ import annotations

from .._runtime.operation import Answer, Body, Operation
from .._runtime.request import Request
from ..models.order import Order


class MendOrdersRequest(Request[None, None]):
    """What `PATCH /orders` takes."""

    body: list[Order]


OPERATION = Operation(
    request=MendOrdersRequest,
    call="orders.update",
    method="PATCH",
    path="/orders",
    id="mendOrders",
    body=Body("body", "application/json"),
    answers=(Answer("204", None, None),),
)
