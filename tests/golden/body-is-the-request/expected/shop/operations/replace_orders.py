"""PUT /orders"""

from __future__ import annotations

from typing import NotRequired, TypedDict

from .._runtime.models.model import Model
from .._runtime.operation import Answer, Body, Operation


class ReplaceOrdersBody(Model):
    """Replace orders body."""

    all: bool | None = None
    """Really all of them."""


class ReplaceOrdersBodyDict(TypedDict):
    """`ReplaceOrdersBody` as a plain dict."""

    all: NotRequired[bool]


OPERATION = Operation(
    id="replaceOrders",
    method="PUT",
    path="/orders",
    request=ReplaceOrdersBody,
    body=Body(None, "application/json"),
    answers=(Answer("204", None, None),),
)
