"""POST /notes"""

from __future__ import annotations

from .._runtime.models.unset import UNSET
from .._runtime.operation import Answer, Body, Operation
from .._runtime.request import Request


class NoteRequest(Request[str, str]):
    """What `POST /notes` takes."""

    body: str = UNSET


OPERATION = Operation(
    request=NoteRequest,
    call="notes.create",
    method="POST",
    path="/notes",
    id="note",
    body=Body("body", "text/plain"),
    answers=(Answer("200", "text/plain", str),),
)
