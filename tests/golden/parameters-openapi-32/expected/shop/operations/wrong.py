"""LINK /a"""

from __future__ import annotations

from typing import NotRequired, TypedDict

from .._runtime.models.model import Model
from .._runtime.operation import Answer, Operation, Parameter


class WrongQ(Model):
    """Wrong q."""

    x: int | None = None


class WrongRequest(Model):
    """Everything that `LINK /a` takes."""

    q: WrongQ | None = None
    page: int | None = None


class WrongQDict(TypedDict):
    """`WrongQ` as a plain dict."""

    x: NotRequired[int]


class WrongRequestDict(TypedDict):
    """`WrongRequest` as a plain dict."""

    q: NotRequired[WrongQ | WrongQDict]
    page: NotRequired[int]


OPERATION = Operation(
    id="wrong",
    method="LINK",
    path="/a",
    request=WrongRequest,
    parameters=(
        Parameter("q", "q", "query", "querystring", explode=True),
        Parameter("page", "page", "query", "form", explode=True),
    ),
    answers=(Answer("204", None, None),),
)
