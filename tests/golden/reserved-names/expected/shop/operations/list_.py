"""GET /items"""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models.unset import UNSET
from .._runtime.operation import Answer, Operation, Parameter
from .._runtime.request import Request
from ..models.list_ import List


class ListRequest(Request[list[List], list[List]]):
    """What `GET /items` takes."""

    timeout_: Annotated[int, Field(alias="timeout")] = UNSET
    options_: Annotated[str, Field(alias="options")] = UNSET
    self_: Annotated[str, Field(alias="self")] = UNSET
    request: list[str] = UNSET


OPERATION = Operation(
    request=ListRequest,
    call="items.list",
    method="GET",
    path="/items",
    id="list",
    parameters=(
        Parameter("timeout_", "timeout", "query", "form", explode=True),
        Parameter("options_", "options", "query", "form", explode=True),
        Parameter("self_", "self", "query", "form", explode=True),
        Parameter("request", "request", "query", "form", explode=True),
    ),
    answers=(Answer("200", "application/json", list[List]),),
)
