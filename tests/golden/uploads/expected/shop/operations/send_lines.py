"""POST /lines"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NotRequired, TypedDict

from .._runtime.models.model import Model
from .._runtime.operation import Answer, Body, Operation
from ..models.bike import Bike, BikeDict


class SendLinesRequest(Model):
    """Everything that `POST /lines` takes."""

    body: list[Bike] | None = None


class SendLinesRequestDict(TypedDict):
    """`SendLinesRequest` as a plain dict."""

    body: NotRequired[Sequence[Bike | BikeDict]]


OPERATION = Operation(
    id="sendLines",
    method="POST",
    path="/lines",
    request=SendLinesRequest,
    body=Body("body", "application/x-ndjson"),
    answers=(Answer("204", None, None),),
)
