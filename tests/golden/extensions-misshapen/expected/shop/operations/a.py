"""GET /a"""

from __future__ import annotations

from typing import NotRequired, TypedDict

from .._runtime.models.model import Model
from .._runtime.operation import Answer, Operation, Parameter
from .._runtime.transport.retries import Retries


class A200Response(Model):
    """A200 response."""

    data: list[str] | None = None


class ARequest(Model):
    """Everything that `GET /a` takes."""

    page: int | None = None


class ARequestDict(TypedDict):
    """`ARequest` as a plain dict."""

    page: NotRequired[int]


OPERATION = Operation(
    id="a",
    method="GET",
    path="/a",
    request=ARequest,
    parameters=(Parameter("page", "page", "query", "form", explode=True),),
    answers=(Answer("200", "application/json", A200Response),),
    retries=Retries(statuses=("5XX", "often")),
)
