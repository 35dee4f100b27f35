"""GET /search"""

from __future__ import annotations

from .._runtime.models.unset import UNSET
from .._runtime.operation import Answer, Operation, Parameter
from .._runtime.request import Request
from ..models.condition import Condition


class SearchRequest(Request[None, None]):
    """What `GET /search` takes."""

    where: Condition
    """The condition, as JSON."""

    q: str = UNSET
    """Words to look for."""


OPERATION = Operation(
    request=SearchRequest,
    call="search",
    method="GET",
    path="/search",
    id="search",
    parameters=(
        Parameter(
            "where",
            "where",
            "query",
            "form",
            explode=True,
            content_type="application/json",
        ),
        Parameter("q", "q", "query", "form", explode=True),
    ),
    answers=(Answer("204", None, None),),
)
