"""GET /e"""

from __future__ import annotations

from .._runtime.models.model import Model
from .._runtime.models.unset import UNSET
from .._runtime.operation import Answer, Operation, Pagination, Parameter
from .._runtime.pagination.pages import AsyncPages, Page
from .._runtime.request import Request
from .._runtime.transport.retries import Retries


class EResponse(Model):
    """E response."""

    data: list[str] | None = None


class ERequest(Request[Page[str, EResponse], AsyncPages[str, EResponse]]):
    """What `GET /e` takes."""

    page: int = UNSET


OPERATION = Operation(
    request=ERequest,
    call="e",
    method="GET",
    path="/e",
    id="e",
    parameters=(Parameter("page", "page", "query", "form", explode=True),),
    answers=(Answer("200", "application/json", EResponse),),
    pagination=Pagination(kind="page", items="$.data", input="page"),
    retries=Retries(statuses=("5XX", "often")),
)
