"""POST /anything"""

from __future__ import annotations

from typing import Any, NotRequired, TypedDict

from .._runtime.models.model import Model
from .._runtime.operation import Answer, Body, Operation


class AnythingRequest(Model):
    """Everything that `POST /anything` takes."""

    body: Any = None


class AnythingRequestDict(TypedDict):
    """`AnythingRequest` as a plain dict."""

    body: NotRequired[Any]


OPERATION = Operation(
    id="anything",
    method="POST",
    path="/anything",
    request=AnythingRequest,
    body=Body("body", "*/*"),
    answers=(Answer("204", None, None),),
)
