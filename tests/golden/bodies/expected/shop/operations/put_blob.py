"""PUT /blobs/{id}"""

from __future__ import annotations

from typing import TypedDict

from .._runtime.models.model import Model
from .._runtime.operation import Answer, Body, Operation, Parameter
from .._runtime.serialization.files import FileInput


class PutBlobRequest(Model):
    """Everything that `PUT /blobs/{id}` takes."""

    id: str
    body: FileInput


class PutBlobRequestDict(TypedDict):
    """`PutBlobRequest` as a plain dict."""

    id: str
    body: FileInput


OPERATION = Operation(
    id="putBlob",
    method="PUT",
    path="/blobs/{id}",
    request=PutBlobRequest,
    parameters=(Parameter("id", "id", "path", "simple"),),
    body=Body("body", "application/octet-stream"),
    answers=(Answer("204", None, None),),
)
