"""GET /a/{b}"""

from __future__ import annotations

from typing import TypedDict

from .._runtime.models.model import Model
from .._runtime.operation import Answer, Operation, Parameter


class GetABRequest(Model):
    """Everything that `GET /a/{b}` takes."""

    b: str


class GetABRequestDict(TypedDict):
    """`GetABRequest` as a plain dict."""

    b: str


OPERATION = Operation(
    id="get_a_b",
    method="GET",
    path="/a/{b}",
    request=GetABRequest,
    parameters=(Parameter("b", "b", "path", "simple"),),
    answers=(Answer("204", None, None),),
)
