"""GET /b"""

from __future__ import annotations

from typing import NotRequired, TypedDict

from .._runtime.models.model import Model
from .._runtime.operation import Answer, Operation, Parameter
from .._runtime.transport.retries import Retries


class B200Response(Model):
    """B200 response."""

    data: list[str] | None = None


class BRequest(Model):
    """Everything that `GET /b` takes."""

    page: int | None = None


class BRequestDict(TypedDict):
    """`BRequest` as a plain dict."""

    page: NotRequired[int]


OPERATION = Operation(
    id="b",
    method="GET",
    path="/b",
    request=BRequest,
    parameters=(Parameter("page", "page", "query", "form", explode=True),),
    answers=(Answer("200", "application/json", B200Response),),
    retries=Retries(),
)
