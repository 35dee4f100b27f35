"""POST /sales"""

from __future__ import annotations

from .._runtime.operation import Answer, Body, Encoding, Operation
from .._runtime.request import Request
from ..models.sale import Sale


class SellRequest(Request[None, None]):
    """What `POST /sales` takes."""

    sale: Sale


OPERATION = Operation(
    request=SellRequest,
    call="sales.create",
    method="POST",
    path="/sales",
    id="sell",
    body=Body(
        "sale",
        "application/x-www-form-urlencoded",
        encodings=(
            Encoding("colours", style="spaceDelimited", explode=False),
            Encoding("buyer", style="deepObject", explode=True),
        ),
        properties={
            "bike": "bike",
            "price": "price",
            "paid": "paid",
            "colours": "colours",
            "buyer": "buyer",
            "extras": "extras",
            "note": "note",
        },
    ),
    answers=(Answer("204", None, None),),
)
