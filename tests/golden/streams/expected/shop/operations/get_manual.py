"""GET /manuals/{id}"""

from __future__ import annotations

from typing import TypedDict

from .._runtime.models.model import Model
from .._runtime.operation import Answer, Operation, Parameter


class GetManualRequest(Model):
    """Everything that `GET /manuals/{id}` takes."""

    id: str


class GetManualRequestDict(TypedDict):
    """`GetManualRequest` as a plain dict."""

    id: str


OPERATION = Operation(
    id="getManual",
    method="GET",
    path="/manuals/{id}",
    request=GetManualRequest,
    parameters=(Parameter("id", "id", "path", "simple"),),
    answers=(Answer("200", "application/pdf", bytes),),
)
