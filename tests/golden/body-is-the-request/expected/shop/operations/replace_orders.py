"""PUT /orders"""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .._runtime.models.model import Model
from .._runtime.models.unset import UNSET
from .._runtime.operation import Answer, Body, Operation
from .._runtime.request import Request


class ReplaceOrdersBody(Model):
    """Replace orders body."""

    all: bool | None = None
    """Really all of them."""


class ReplaceOrdersRequest(Request[None, None]):
    """What `PUT /orders` takes."""

    body: ReplaceOrdersBody = UNSET


class ReplaceOrdersBodyDict(TypedDict):
    """`ReplaceOrdersBody` as a plain dict."""

    all: NotRequired[bool]


ReplaceOrdersBodyInput: TypeAlias = ReplaceOrdersBody | ReplaceOrdersBodyDict
"""`ReplaceOrdersBody`, as an object or as a plain dict."""


OPERATION = Operation(
    request=ReplaceOrdersRequest,
    call="orders.replace",
    method="PUT",
    path="/orders",
    id="replaceOrders",
    body=Body("body", "application/json", properties={"all": "all"}),
    answers=(Answer("204", None, None),),
)
