"""GET /a"""

from __future__ import annotations

from typing import NotRequired, TypedDict

from .._runtime.models.model import Model
from .._runtime.operation import Answer, Operation, Parameter


class ARequest(Model):
    """Everything that `GET /a` takes."""

    q: int | None = None


class ARequestDict(TypedDict):
    """`ARequest` as a plain dict."""

    q: NotRequired[int]


OPERATION = Operation(
    id="a",
    method="GET",
    path="/a",
    request=ARequest,
    parameters=(Parameter("q", "q", "query", "form", explode=True),),
    answers=(Answer("204", None, None),),
)
