"""GET /tariffs/{id}"""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models.unset import UNSET
from .._runtime.operation import Answer, Operation, Parameter
from .._runtime.request import Request
from ..models.tariff import Tariff


class ReadTariffRequest(Request[Tariff, Tariff]):
    """What `GET /tariffs/{id}` takes."""

    id: str
    old: Annotated[bool, Field(deprecated="old is deprecated")] = UNSET
    """Deprecated.

    The old switch.
    """

    gone: Annotated[str, Field(deprecated="gone is deprecated: Use `old`.")] = UNSET
    """Deprecated. Use `old`."""


OPERATION = Operation(
    request=ReadTariffRequest,
    call="tariffs.get",
    method="GET",
    path="/tariffs/{id}",
    id="readTariff",
    parameters=(
        Parameter("id", "id", "path", "simple"),
        Parameter("old", "old", "query", "form", explode=True),
        Parameter("gone", "gone", "query", "form", explode=True),
    ),
    answers=(Answer("200", "application/json", Tariff),),
)
