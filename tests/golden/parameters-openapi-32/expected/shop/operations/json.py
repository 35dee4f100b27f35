"""QUERY /a"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NotRequired, TypedDict

from .._runtime.models.model import Model
from .._runtime.operation import Answer, Operation, Parameter


class JsonRequest(Model):
    """Everything that `QUERY /a` takes."""

    q: list[str] | None = None
    c: list[str] | None = None


class JsonRequestDict(TypedDict):
    """`JsonRequest` as a plain dict."""

    q: NotRequired[Sequence[str]]
    c: NotRequired[Sequence[str]]


OPERATION = Operation(
    id="json",
    method="QUERY",
    path="/a",
    request=JsonRequest,
    parameters=(
        Parameter(
            "q",
            "q",
            "query",
            "querystring",
            explode=True,
            content_type="application/json",
        ),
        Parameter("c", "c", "cookie", "cookie", explode=True),
    ),
    answers=(Answer("204", None, None),),
)
