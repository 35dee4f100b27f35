"""GET /e"""

from __future__ import annotations

from typing import NotRequired, TypedDict

from .._runtime.models.model import Model
from .._runtime.operation import Answer, Operation, Pagination, Parameter
from .._runtime.transport.retries import Retries


class E200Response(Model):
    """E200 response."""

    data: list[str] | None = None


class ERequest(Model):
    """Everything that `GET /e` takes."""

    page: int | None = None


class ERequestDict(TypedDict):
    """`ERequest` as a plain dict."""

    page: NotRequired[int]


OPERATION = Operation(
    id="e",
    method="GET",
    path="/e",
    request=ERequest,
    parameters=(Parameter("page", "page", "query", "form", explode=True),),
    answers=(Answer("200", "application/json", E200Response),),
    pagination=Pagination(kind="page", items="$.data", input="page"),
    retries=Retries(statuses=("5XX", "often")),
)
