"""GET /tariffs/{id}"""

from __future__ import annotations

from typing import Annotated, NotRequired, TypedDict

from pydantic import Field

from .._runtime.models.model import Model
from .._runtime.operation import Answer, Operation, Parameter
from ..models.tariff import Tariff


class ReadTariffRequest(Model):
    """Everything that `GET /tariffs/{id}` takes."""

    id: str
    old: Annotated[bool | None, Field(deprecated="old is deprecated")] = None
    """Deprecated.

    The old switch.
    """

    gone: Annotated[str | None, Field(deprecated="gone is deprecated: Use `old`.")] = (
        None
    )
    """Deprecated. Use `old`."""


class ReadTariffRequestDict(TypedDict):
    """`ReadTariffRequest` as a plain dict."""

    id: str
    old: NotRequired[bool]
    gone: NotRequired[str]


OPERATION = Operation(
    id="readTariff",
    method="GET",
    path="/tariffs/{id}",
    request=ReadTariffRequest,
    parameters=(
        Parameter("id", "id", "path", "simple"),
        Parameter("old", "old", "query", "form", explode=True),
        Parameter("gone", "gone", "query", "form", explode=True),
    ),
    answers=(Answer("200", "application/json", Tariff),),
)
