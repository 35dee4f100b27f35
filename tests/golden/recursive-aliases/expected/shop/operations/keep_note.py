"""PUT /notes"""

from __future__ import annotations

from typing import TypedDict

from .._runtime.models.model import Model
from .._runtime.operation import Answer, Body, Operation
from ..models.json import Json


class KeepNoteRequest(Model):
    """Everything that `PUT /notes` takes."""

    json_: Json


class KeepNoteRequestDict(TypedDict):
    """`KeepNoteRequest` as a plain dict."""

    json_: Json


OPERATION = Operation(
    id="keepNote",
    method="PUT",
    path="/notes",
    request=KeepNoteRequest,
    body=Body("json_", "application/json", nullable=True),
    answers=(Answer("200", "application/json", Json),),
)
