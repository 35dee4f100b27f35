"""GET /shops"""

from __future__ import annotations

from .._runtime.operation import Answer, Operation
from ..models.bike import Bike

OPERATION = Operation(
    id="listShops",
    method="GET",
    path="/shops",
    answers=(Answer("200", "application/json", Bike),),
)
