"""POST /forecasts"""

from __future__ import annotations

from .._runtime.models.enums import StrEnum
from .._runtime.models.unset import UNSET
from .._runtime.operation import Answer, Body, Operation, Parameter
from .._runtime.request import Request
from ..models.order import Order


class OrderForecastUnit(StrEnum):
    """Order forecast unit."""

    C = "c"
    F = "f"


class OrderForecastRequest(Request[None, None]):
    """What `POST /forecasts` takes."""

    unit: OrderForecastUnit
    """Default: 'c'."""

    order: Order
    days: int = UNSET
    """How far to look ahead.

    Default: 3.
    """


OPERATION = Operation(
    request=OrderForecastRequest,
    call="forecasts.create",
    method="POST",
    path="/forecasts",
    id="orderForecast",
    parameters=(
        Parameter("unit", "unit", "query", "form", explode=True),
        Parameter("days", "days", "query", "form", explode=True),
    ),
    body=Body(
        "order",
        "application/json",
        properties={
            "city": "city",
            "body_unit": "unit",
            "hourly": "hourly",
            "wind": "wind",
            "note": "note",
            "tags": "tags",
            "when": "when",
        },
        nullable_properties=frozenset({"note"}),
    ),
    answers=(Answer("204", None, None),),
)
