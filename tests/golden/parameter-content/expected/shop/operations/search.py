"""GET /search"""

from __future__ import annotations

from typing import NotRequired, TypedDict

from .._runtime.models.model import Model
from .._runtime.operation import Answer, Operation, Parameter
from ..models.condition import Condition, ConditionDict


class SearchRequest(Model):
    """Everything that `GET /search` takes."""

    where: Condition
    """The condition, as JSON."""

    q: str | None = None
    """Words to look for."""


class SearchRequestDict(TypedDict):
    """`SearchRequest` as a plain dict."""

    where: Condition | ConditionDict
    q: NotRequired[str]


OPERATION = Operation(
    id="search",
    method="GET",
    path="/search",
    request=SearchRequest,
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
