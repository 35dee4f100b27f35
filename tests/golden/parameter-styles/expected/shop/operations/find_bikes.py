"""GET /bikes/{plain}/{list}/{label}/{matrix}"""

from __future__ import annotations

from typing import Annotated, NotRequired, TypeAlias, TypedDict

from pydantic import Field

from .._runtime.models.model import Model
from .._runtime.models.scalars import JsonNumber
from .._runtime.models.unset import UNSET
from .._runtime.operation import Answer, Operation, Parameter
from .._runtime.request import Request


class FindBikesFilter(Model):
    """Find bikes filter."""

    min_price: JsonNumber | None = None
    sold: bool | None = None


class FindBikesRequest(Request[list[str], list[str]]):
    """What `GET /bikes/{plain}/{list}/{label}/{matrix}` takes."""

    plain: str
    list_: Annotated[list[int], Field(alias="list")]
    label: list[str]
    matrix: list[str]
    x_shop_id: Annotated[str, Field(alias="X-Shop-Id")]
    colour: list[str] = UNSET
    """Each colour in its own pair."""

    size: list[int] = UNSET
    brand: list[str] = UNSET
    gear: list[str] = UNSET
    filter: FindBikesFilter = UNSET
    path: str = UNSET
    stock: str = UNSET
    x_tags: Annotated[list[str], Field(alias="X-Tags")] = UNSET
    session: str = UNSET


class FindBikesFilterDict(TypedDict):
    """`FindBikesFilter` as a plain dict."""

    min_price: NotRequired[float]
    sold: NotRequired[bool]


FindBikesFilterInput: TypeAlias = FindBikesFilter | FindBikesFilterDict
"""`FindBikesFilter`, as an object or as a plain dict."""


OPERATION = Operation(
    request=FindBikesRequest,
    call="bikes.get",
    method="GET",
    path="/bikes/{plain}/{list}/{label}/{matrix}",
    id="findBikes",
    parameters=(
        Parameter("plain", "plain", "path", "simple"),
        Parameter("list_", "list", "path", "simple", keyword="list"),
        Parameter("label", "label", "path", "label", explode=True),
        Parameter("matrix", "matrix", "path", "matrix"),
        Parameter("x_shop_id", "X-Shop-Id", "header", "simple"),
        Parameter("colour", "colour", "query", "form", explode=True),
        Parameter("size", "size", "query", "form"),
        Parameter("brand", "brand", "query", "spaceDelimited"),
        Parameter("gear", "gear", "query", "pipeDelimited"),
        Parameter("filter", "filter", "query", "deepObject", explode=True),
        Parameter("path", "path", "query", "form", explode=True, allow_reserved=True),
        Parameter("stock", "stock", "query", "form", explode=True),
        Parameter("x_tags", "X-Tags", "header", "simple"),
        Parameter("session", "session", "cookie", "form", explode=True),
    ),
    answers=(Answer("200", "application/json", list[str]),),
)
