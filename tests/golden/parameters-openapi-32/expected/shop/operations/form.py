"""GET /a"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NotRequired, TypeAlias, TypedDict

from .._runtime.models.model import Model
from .._runtime.models.unset import UNSET
from .._runtime.operation import Answer, Operation, Parameter
from .._runtime.request import Request


class FormQ(Model):
    """Form q."""

    x: int
    tags: list[str] | None = None


class FormRequest(Request[None, None]):
    """What `GET /a` takes."""

    q: FormQ = UNSET


class FormQDict(TypedDict):
    """`FormQ` as a plain dict."""

    x: int
    tags: NotRequired[Sequence[str]]


FormQInput: TypeAlias = FormQ | FormQDict
"""`FormQ`, as an object or as a plain dict."""


OPERATION = Operation(
    request=FormRequest,
    call="a.get",
    method="GET",
    path="/a",
    id="form",
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
