"""PUT /search"""

from __future__ import annotations

from typing import Any

from .._runtime.operation import Answer, Operation
from ..models.range_ import Range

OPERATION = Operation(
    id="searchLoosely",
    method="PUT",
    path="/search",
    answers=(
        Answer("200", "application/json", Range),
        Answer("202", "application/json", Any),
    ),
)
