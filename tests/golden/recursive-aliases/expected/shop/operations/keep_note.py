"""PUT /notes"""

from __future__ import annotations

from .._runtime.operation import Answer, Body, Operation
from .._runtime.request import Request
from ..models.json import Json


class KeepNoteRequest(Request[Json, Json]):
    """What `PUT /notes` takes."""

    json_: Json


OPERATION = Operation(
    request=KeepNoteRequest,
    call="notes.update",
    method="PUT",
    path="/notes",
    id="keepNote",
    body=Body("json_", "application/json", nullable=True, keyword="body"),
    answers=(Answer("200", "application/json", Json),),
)
