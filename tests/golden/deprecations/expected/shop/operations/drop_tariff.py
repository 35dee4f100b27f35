"""DELETE /tariffs/{id}"""

from __future__ import annotations

from typing import TypedDict

from .._runtime.models.model import Model
from .._runtime.operation import Answer, Operation, Parameter


class DropTariffRequest(Model):
    """Everything that `DELETE /tariffs/{id}` takes."""

    id: str


class DropTariffRequestDict(TypedDict):
    """`DropTariffRequest` as a plain dict."""

    id: str


OPERATION = Operation(
    id="dropTariff",
    method="DELETE",
    path="/tariffs/{id}",
    request=DropTariffRequest,
    parameters=(Parameter("id", "id", "path", "simple"),),
    answers=(Answer("204", None, None),),
)
