"""GET /orders/{id}"""

from __future__ import annotations

from .._runtime.operation import Answer, Operation, Parameter
from .._runtime.request import Request
from .._runtime.xml.shapes import Fields, Name, XmlRoot
from .._xml import OBJECTS
from ..models.order import Order


class ReadOrderRequest(Request[Order, Order]):
    """What `GET /orders/{id}` takes."""

    id: str


OPERATION = Operation(
    request=ReadOrderRequest,
    call="orders.get",
    method="GET",
    path="/orders/{id}",
    id="readOrder",
    parameters=(Parameter("id", "id", "path", "simple"),),
    answers=(
        Answer(
            "200",
            "application/xml",
            Order,
            XmlRoot(
                Fields("Order"),
                Name("order", "https://orders.example/1", prefix="o"),
                OBJECTS,
            ),
        ),
    ),
    failures={"default": "Problem"},
)
