"""PATCH /orders"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict

from .._runtime.models.model import Model
from .._runtime.operation import Answer, Body, Operation
from ..models.order import Order, OrderDict


class MendOrdersRequest(Model):
    """Everything that `PATCH /orders` takes."""

    body: list[Order]


class MendOrdersRequestDict(TypedDict):
    """`MendOrdersRequest` as a plain dict."""

    body: Sequence[Order | OrderDict]


OPERATION = Operation(
    id="mendOrders",
    method="PATCH",
    path="/orders",
    request=MendOrdersRequest,
    body=Body("body", "application/json"),
    answers=(Answer("204", None, None),),
)
