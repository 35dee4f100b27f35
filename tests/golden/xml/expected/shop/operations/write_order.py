"""PUT /orders/{id}"""

from __future__ import annotations

from .._runtime.operation import Answer, Body, Operation, Parameter
from .._runtime.request import Request
from .._runtime.xml.shapes import Fields, Name, XmlRoot
from .._xml import OBJECTS
from ..models.order import Order


class WriteOrderRequest(Request[None, None]):
    """What `PUT /orders/{id}` takes."""

    id: str
    order: Order


OPERATION = Operation(
    request=WriteOrderRequest,
    call="orders.update",
    method="PUT",
    path="/orders/{id}",
    id="writeOrder",
    parameters=(Parameter("id", "id", "path", "simple"),),
    body=Body(
        "order",
        "application/xml",
        xml=XmlRoot(
            Fields("Order"),
            Name("order", "https://orders.example/1", prefix="o"),
            OBJECTS,
        ),
        properties={
            "number": "number",
            "paid": "paid",
            "lines": "lines",
            "words": "words",
            "extras": "extras",
        },
    ),
    answers=(Answer("204", None, None),),
)
