"""PATCH /anything"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NotRequired, TypedDict

from .._runtime.models.model import Model
from .._runtime.operation import Answer, Body, Operation


class ManyBikesRequest(Model):
    """Everything that `PATCH /anything` takes."""

    body: list[str] | None = None


class ManyBikesRequestDict(TypedDict):
    """`ManyBikesRequest` as a plain dict."""

    body: NotRequired[Sequence[str]]


OPERATION = Operation(
    id="manyBikes",
    method="PATCH",
    path="/anything",
    request=ManyBikesRequest,
    body=Body("body", "*/*"),
    answers=(Answer("204", None, None),),
)
