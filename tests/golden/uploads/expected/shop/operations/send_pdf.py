"""POST /manuals"""

from __future__ import annotations

from .._runtime.operation import Answer, Body, Operation
from .._runtime.request import Request
from .._runtime.serialization.files import FileInput


class SendPdfRequest(Request[None, None]):
    """What `POST /manuals` takes."""

    body: FileInput


OPERATION = Operation(
    request=SendPdfRequest,
    call="manuals.create",
    method="POST",
    path="/manuals",
    id="sendPdf",
    body=Body("body", "application/pdf"),
    answers=(Answer("204", None, None),),
)
