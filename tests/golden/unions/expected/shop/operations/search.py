"""POST /search"""

from __future__ import annotations

from typing import NotRequired, TypedDict

from .._runtime.models.model import Model
from .._runtime.operation import Answer, Body, Operation
from ..models.range_ import Range, RangeDict
from ..models.term import Term


class SearchRequest(Model):
    """Everything that `POST /search` takes."""

    term: Term | None = None


class SearchRequestDict(TypedDict):
    """`SearchRequest` as a plain dict."""

    term: NotRequired[str | int | Range | RangeDict]


OPERATION = Operation(
    id="search",
    method="POST",
    path="/search",
    request=SearchRequest,
    body=Body("term", "application/json"),
    answers=(Answer("204", None, None),),
)
