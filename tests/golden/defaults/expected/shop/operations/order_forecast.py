"""POST /forecasts"""

from __future__ import annotations

from typing import Literal, NotRequired, TypedDict

from .._runtime.models.enums import StrEnum
from .._runtime.models.model import Model
from .._runtime.operation import Answer, Body, Operation, Parameter
from ..models.order import Order, OrderDict


class OrderForecastUnit(StrEnum):
    """Order forecast unit."""

    C = "c"
    F = "f"


class OrderForecastRequest(Model):
    """Everything that `POST /forecasts` takes."""

    unit: OrderForecastUnit
    """Default: 'c'."""

    order: Order
    days: int | None = None
    """How far to look ahead.

    Default: 3.
    """


class OrderForecastRequestDict(TypedDict):
    """`OrderForecastRequest` as a plain dict."""

    unit: OrderForecastUnit | Literal["c", "f"]
    order: Order | OrderDict
    days: NotRequired[int]


OPERATION = Operation(
    id="orderForecast",
    method="POST",
    path="/forecasts",
    request=OrderForecastRequest,
    parameters=(
        Parameter("unit", "unit", "query", "form", explode=True),
        Parameter("days", "days", "query", "form", explode=True),
    ),
    body=Body("order", "application/json"),
    answers=(Answer("204", None, None),),
)
