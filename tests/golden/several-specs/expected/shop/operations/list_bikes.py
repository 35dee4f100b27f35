"""GET /bikes"""

from __future__ import annotations

from .._runtime.operation import Answer, Operation
from ..models.bike import Bike

OPERATION = Operation(
    id="listBikes",
    method="GET",
    path="/bikes",
    answers=(Answer("200", "application/json", Bike),),
)
