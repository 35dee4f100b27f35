"""GET /a"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NotRequired, TypedDict

from .._runtime.models.model import Model
from .._runtime.operation import Answer, Operation, Parameter


class FormQ(Model):
    """Form q."""

    x: int
    tags: list[str] | None = None


class FormRequest(Model):
    """Everything that `GET /a` takes."""

    q: FormQ | None = None


class FormQDict(TypedDict):
    """`FormQ` as a plain dict."""

    x: int
    tags: NotRequired[Sequence[str]]


class FormRequestDict(TypedDict):
    """`FormRequest` as a plain dict."""

    q: NotRequired[FormQ | FormQDict]


OPERATION = Operation(
    id="form",
    method="GET",
    path="/a",
    request=FormRequest,
    parameters=(
        Parameter(
            "q",
            "q",
            "query",
            "querystring",
            explode=True,
            content_type="application/x-www-form-urlencoded",
        ),
    ),
    answers=(Answer("204", None, None),),
)
