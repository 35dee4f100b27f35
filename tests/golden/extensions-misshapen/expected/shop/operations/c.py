"""GET /c"""

from __future__ import annotations

from typing import NotRequired, TypedDict

from .._runtime.models.model import Model
from .._runtime.operation import Answer, Operation, Parameter
from .._runtime.transport.retries import Retries


class CRequest(Model):
    """Everything that `GET /c` takes."""

    page: int | None = None


class CRequestDict(TypedDict):
    """`CRequest` as a plain dict."""

    page: NotRequired[int]


OPERATION = Operation(
    id="c",
    method="GET",
    path="/c",
    request=CRequest,
    parameters=(Parameter("page", "page", "query", "form", explode=True),),
    answers=(Answer("204", None, None),),
    retries=Retries(statuses=("5XX", "often")),
)
