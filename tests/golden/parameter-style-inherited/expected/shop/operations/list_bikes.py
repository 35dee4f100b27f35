"""GET /bikes"""

from __future__ import annotations

from typing import NotRequired, TypedDict

from .._runtime.models.model import Model
from .._runtime.operation import Answer, Operation, Parameter
from ..models.range_ import Range, RangeDict


class ListBikesFilter(Model):
    """List bikes filter."""

    colour: str | None = None


class ListBikesRequest(Model):
    """Everything that `GET /bikes` takes."""

    filter: ListBikesFilter | None = None
    range: Range | None = None
    note: str | None = None


class ListBikesFilterDict(TypedDict):
    """`ListBikesFilter` as a plain dict."""

    colour: NotRequired[str]


class ListBikesRequestDict(TypedDict):
    """`ListBikesRequest` as a plain dict."""

    filter: NotRequired[ListBikesFilter | ListBikesFilterDict]
    range: NotRequired[Range | RangeDict]
    note: NotRequired[str]


OPERATION = Operation(
    id="listBikes",
    method="GET",
    path="/bikes",
    request=ListBikesRequest,
    parameters=(
        Parameter("filter", "filter", "query", "deepObject", explode=True),
        Parameter("range", "range", "query", "deepObject", explode=True),
        Parameter("note", "note", "query", "form", explode=True),
    ),
    answers=(Answer("204", None, None),),
)
