"""POST /bikes"""

from __future__ import annotations

from typing import TypedDict

from .._runtime.models.model import Model
from .._runtime.operation import Answer, Body, Operation


class AddBikeCsvRequest(Model):
    """Everything that `POST /bikes` takes."""

    body: str


class AddBikeCsvRequestDict(TypedDict):
    """`AddBikeCsvRequest` as a plain dict."""

    body: str


OPERATION = Operation(
    id="addBike_csv",
    method="POST",
    path="/bikes",
    request=AddBikeCsvRequest,
    body=Body("body", "text/csv"),
    answers=(Answer("204", None, None),),
)
