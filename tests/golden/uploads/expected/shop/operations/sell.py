"""POST /sales"""

from __future__ import annotations

from typing import TypedDict

from .._runtime.models.model import Model
from .._runtime.operation import Answer, Body, Encoding, Operation
from ..models.sale import Sale, SaleDict


class SellRequest(Model):
    """Everything that `POST /sales` takes."""

    sale: Sale


class SellRequestDict(TypedDict):
    """`SellRequest` as a plain dict."""

    sale: Sale | SaleDict


OPERATION = Operation(
    id="sell",
    method="POST",
    path="/sales",
    request=SellRequest,
    body=Body(
        "sale",
        "application/x-www-form-urlencoded",
        encodings=(
            Encoding("colours", style="spaceDelimited", explode=False),
            Encoding("buyer", style="deepObject", explode=True),
        ),
    ),
    answers=(Answer("204", None, None),),
)
