"""GET /items"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, NotRequired, TypedDict

from pydantic import Field

from .._runtime.models.model import Model
from .._runtime.operation import Answer, Operation, Parameter
from ..models.list_ import List


class ListRequest(Model):
    """Everything that `GET /items` takes."""

    timeout_: Annotated[int | None, Field(alias="timeout")] = None
    options_: Annotated[str | None, Field(alias="options")] = None
    self_: Annotated[str | None, Field(alias="self")] = None
    request: list[str] | None = None


class ListRequestDict(TypedDict):
    """`ListRequest` as a plain dict."""

    timeout_: NotRequired[int]
    options_: NotRequired[str]
    self_: NotRequired[str]
    request: NotRequired[Sequence[str]]


OPERATION = Operation(
    id="list",
    method="GET",
    path="/items",
    request=ListRequest,
    parameters=(
        Parameter("timeout_", "timeout", "query", "form", explode=True),
        Parameter("options_", "options", "query", "form", explode=True),
        Parameter("self_", "self", "query", "form", explode=True),
        Parameter("request", "request", "query", "form", explode=True),
    ),
    answers=(Answer("200", "application/json", list[List]),),
)
