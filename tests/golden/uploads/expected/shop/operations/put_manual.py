"""PUT /manuals/{id}"""

from __future__ import annotations

from typing import TypedDict

from .._runtime.models.model import Model
from .._runtime.operation import Answer, Body, Operation, Parameter
from .._runtime.serialization.files import FileInput


class PutManualRequest(Model):
    """Everything that `PUT /manuals/{id}` takes."""

    id: str
    body: FileInput


class PutManualRequestDict(TypedDict):
    """`PutManualRequest` as a plain dict."""

    id: str
    body: FileInput


OPERATION = Operation(
    id="putManual",
    method="PUT",
    path="/manuals/{id}",
    request=PutManualRequest,
    parameters=(Parameter("id", "id", "path", "simple"),),
    body=Body("body", "application/octet-stream"),
    answers=(Answer("204", None, None),),
)
