"""POST /manuals"""

from __future__ import annotations

from typing import TypedDict

from .._runtime.models.model import Model
from .._runtime.operation import Answer, Body, Operation
from .._runtime.serialization.files import FileInput


class SendPdfRequest(Model):
    """Everything that `POST /manuals` takes."""

    body: FileInput


class SendPdfRequestDict(TypedDict):
    """`SendPdfRequest` as a plain dict."""

    body: FileInput


OPERATION = Operation(
    id="sendPdf",
    method="POST",
    path="/manuals",
    request=SendPdfRequest,
    body=Body("body", "application/pdf"),
    answers=(Answer("204", None, None),),
)
