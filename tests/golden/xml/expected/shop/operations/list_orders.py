"""GET /orders"""

from __future__ import annotations

from .._runtime.operation import Answer, Operation
from .._runtime.request import Request
from .._runtime.xml.shapes import Fields, Items, Name, XmlRoot
from .._xml import OBJECTS
from ..models.order import Order


class ListOrdersRequest(Request[list[Order], list[Order]]):
    """What `GET /orders` takes."""


OPERATION = Operation(
    request=ListOrdersRequest,
    call="orders.list",
    method="GET",
    path="/orders",
    id="listOrders",
    answers=(
        Answer(
            "200",
            "application/xml",
            list[Order],
            XmlRoot(
                Items(
                    Fields("Order"),
                    Name("order", "https://orders.example/1", prefix="o"),
                ),
                Name("orders"),
                OBJECTS,
            ),
        ),
    ),
)
