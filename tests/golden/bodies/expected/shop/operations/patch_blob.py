"""PATCH /blobs/{id}"""

from __future__ import annotations

from .._runtime.models.unset import UNSET
from .._runtime.operation import Answer, Body, Operation, Parameter
from .._runtime.request import Request


class PatchBlobRequest(Request[None, None]):
    """What `PATCH /blobs/{id}` takes."""

    id: str
    body: str = UNSET


OPERATION = Operation(
    request=PatchBlobRequest,
    call="blobs.update",
    method="PATCH",
    path="/blobs/{id}",
    id="patchBlob",
    parameters=(Parameter("id", "id", "path", "simple"),),
    body=Body("body", "text/plain"),
    answers=(Answer("204", None, None),),
)
