"""POST /search"""

from __future__ import annotations

from .._runtime.models.unset import UNSET
from .._runtime.operation import Answer, Body, Operation
from .._runtime.request import Request
from ..models.term import Term


class SearchRequest(Request[None, None]):
    """What `POST /search` takes."""

    term: Term = UNSET


OPERATION = Operation(
    request=SearchRequest,
    call="search",
    method="POST",
    path="/search",
    id="search",
    body=Body("term", "application/json", keyword="body"),
    answers=(Answer("204", None, None),),
)
