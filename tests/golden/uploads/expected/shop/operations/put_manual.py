"""PUT /manuals/{id}"""

from __future__ import annotations

from .._runtime.operation import Answer, Body, Operation, Parameter
from .._runtime.request import Request
from .._runtime.serialization.files import FileInput


class PutManualRequest(Request[None, None]):
    """What `PUT /manuals/{id}` takes."""

    id: str
    body: FileInput


OPERATION = Operation(
    request=PutManualRequest,
    call="manuals.update",
    method="PUT",
    path="/manuals/{id}",
    id="putManual",
    parameters=(Parameter("id", "id", "path", "simple"),),
    body=Body("body", "application/octet-stream"),
    answers=(Answer("204", None, None),),
)
