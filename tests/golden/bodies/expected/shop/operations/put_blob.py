"""PUT /blobs/{id}"""

from __future__ import annotations

from .._runtime.operation import Answer, Body, Operation, Parameter
from .._runtime.request import Request
from .._runtime.serialization.files import FileInput


class PutBlobRequest(Request[None, None]):
    """What `PUT /blobs/{id}` takes."""

    id: str
    body: FileInput


OPERATION = Operation(
    request=PutBlobRequest,
    call="blobs.replace",
    method="PUT",
    path="/blobs/{id}",
    id="putBlob",
    parameters=(Parameter("id", "id", "path", "simple"),),
    body=Body("body", "application/octet-stream"),
    answers=(Answer("204", None, None),),
)
