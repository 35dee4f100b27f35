"""GET /repairs/{id}"""

from __future__ import annotations

from typing import TypedDict

from .._runtime.models.model import Model
from .._runtime.operation import Answer, Operation, Parameter
from ..models.repair import Repair


class GetRepairRequest(Model):
    """Everything that `GET /repairs/{id}` takes."""

    id: int
    """The number on the ticket."""


class GetRepairRequestDict(TypedDict):
    """`GetRepairRequest` as a plain dict."""

    id: int


OPERATION = Operation(
    id="getRepair",
    method="GET",
    path="/repairs/{id}",
    request=GetRepairRequest,
    parameters=(Parameter("id", "id", "path", "simple"),),
    answers=(Answer("200", "application/json", Repair),),
)
