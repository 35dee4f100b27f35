"""GET /bikes"""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .._runtime.models.model import Model
from .._runtime.models.unset import UNSET
from .._runtime.operation import Answer, Operation, Parameter
from .._runtime.request import Request
from ..models.range_ import Range


class ListBikesFilter(Model):
    """List bikes filter."""

    colour: str | None = None


class ListBikesRequest(Request[None, None]):
    """What `GET /bikes` takes."""

    filter: ListBikesFilter = UNSET
    range: Range = UNSET
    note: str = UNSET


class ListBikesFilterDict(TypedDict):
    """`ListBikesFilter` as a plain dict."""

    colour: NotRequired[str]


ListBikesFilterInput: TypeAlias = ListBikesFilter | ListBikesFilterDict
"""`ListBikesFilter`, as an object or as a plain dict."""


OPERATION = Operation(
    request=ListBikesRequest,
    call="bikes.list",
    method="GET",
    path="/bikes",
    id="listBikes",
    parameters=(
        Parameter("filter", "filter", "query", "deepObject", explode=True),
        Parameter("range", "range", "query", "deepObject", explode=True),
        Parameter("note", "note", "query", "form", explode=True),
    ),
    answers=(Answer("204", None, None),),
)
