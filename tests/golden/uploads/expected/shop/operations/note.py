"""POST /notes"""

from __future__ import annotations

from typing import NotRequired, TypedDict

from .._runtime.models.model import Model
from .._runtime.operation import Answer, Body, Operation


class NoteRequest(Model):
    """Everything that `POST /notes` takes."""

    body: str | None = None


class NoteRequestDict(TypedDict):
    """`NoteRequest` as a plain dict."""

    body: NotRequired[str]


OPERATION = Operation(
    id="note",
    method="POST",
    path="/notes",
    request=NoteRequest,
    body=Body("body", "text/plain"),
    answers=(Answer("200", "text/plain", str),),
)
