"""PATCH /blobs/{id}"""

from __future__ import annotations

from typing import NotRequired, TypedDict

from .._runtime.models.model import Model
from .._runtime.operation import Answer, Body, Operation, Parameter


class PatchBlobRequest(Model):
    """Everything that `PATCH /blobs/{id}` takes."""

    id: str
    body: str | None = None


class PatchBlobRequestDict(TypedDict):
    """`PatchBlobRequest` as a plain dict."""

    id: str
    body: NotRequired[str]


OPERATION = Operation(
    id="patchBlob",
    method="PATCH",
    path="/blobs/{id}",
    request=PatchBlobRequest,
    parameters=(Parameter("id", "id", "path", "simple"),),
    body=Body("body", "text/plain"),
    answers=(Answer("204", None, None),),
)
