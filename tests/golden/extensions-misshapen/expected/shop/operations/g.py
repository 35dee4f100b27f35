"""GET /g"""

from __future__ import annotations

from typing import NotRequired, TypedDict

from .._runtime.models.model import Model
from .._runtime.operation import Answer, Operation, Parameter
from .._runtime.transport.retries import Retries


class GRequest(Model):
    """Everything that `GET /g` takes."""

    page: int | None = None


class GRequestDict(TypedDict):
    """`GRequest` as a plain dict."""

    page: NotRequired[int]


OPERATION = Operation(
    id="g",
    method="GET",
    path="/g",
    request=GRequest,
    parameters=(Parameter("page", "page", "query", "form", explode=True),),
    answers=(Answer("200", "application/json", list[str]),),
    retries=Retries(statuses=("5XX", "often")),
)
