"""LINK /a"""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .._runtime.models.model import Model
from .._runtime.models.unset import UNSET
from .._runtime.operation import Answer, Operation, Parameter
from .._runtime.request import Request


class WrongQ(Model):
    """Wrong q."""

    x: int | None = None


class WrongRequest(Request[None, None]):
    """What `LINK /a` takes."""

    q: WrongQ = UNSET
    page: int = UNSET


class WrongQDict(TypedDict):
    """`WrongQ` as a plain dict."""

    x: NotRequired[int]


WrongQInput: TypeAlias = WrongQ | WrongQDict
"""`WrongQ`, as an object or as a plain dict."""


OPERATION = Operation(
    request=WrongRequest,
    call="a.link",
    method="LINK",
    path="/a",
    id="wrong",
    parameters=(
        Parameter("q", "q", "query", "querystring", explode=True),
        Parameter("page", "page", "query", "form", explode=True),
    ),
    answers=(Answer("204", None, None),),
)
