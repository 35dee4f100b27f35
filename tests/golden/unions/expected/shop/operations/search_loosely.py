"""PUT /search"""

from __future__ import annotations

from typing import Any

from .._runtime.operation import Answer, Operation
from .._runtime.request import Request
from ..models.range_ import Range


class SearchLooselyRequest(Request[Any, Any]):
    """What `PUT /search` takes."""


OPERATION = Operation(
    request=SearchLooselyRequest,
    call="update_search",
    method="PUT",
    path="/search",
    id="searchLoosely",
    answers=(
        Answer("200", "application/json", Range),
        Answer("202", "application/json", Any),
    ),
    failures={"400": "Holder", "404": "Holder"},
)
