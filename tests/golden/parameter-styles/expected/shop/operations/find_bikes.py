"""GET /bikes/{plain}/{list}/{label}/{matrix}"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, NotRequired, TypedDict

from pydantic import Field

from .._runtime.models.model import Model
from .._runtime.models.scalars import JsonNumber
from .._runtime.operation import Answer, Operation, Parameter


class FindBikesFilter(Model):
    """Find bikes filter."""

    min_price: JsonNumber | None = None
    sold: bool | None = None


class FindBikesRequest(Model):
    """Everything that `GET /bikes/{plain}/{list}/{label}/{matrix}` takes."""

    plain: str
    list_: Annotated[list[int], Field(alias="list")]
    label: list[str]
    matrix: list[str]
    x_shop_id: Annotated[str, Field(alias="X-Shop-Id")]
    colour: list[str] | None = None
    """Each colour in its own pair."""

    size: list[int] | None = None
    brand: list[str] | None = None
    gear: list[str] | None = None
    filter: FindBikesFilter | None = None
    path: str | None = None
    stock: str | None = None
    x_tags: Annotated[list[str] | None, Field(alias="X-Tags")] = None
    session: str | None = None


class FindBikesFilterDict(TypedDict):
    """`FindBikesFilter` as a plain dict."""

    min_price: NotRequired[float]
    sold: NotRequired[bool]


class FindBikesRequestDict(TypedDict):
    """`FindBikesRequest` as a plain dict."""

    plain: str
    list_: Sequence[int]
    label: Sequence[str]
    matrix: Sequence[str]
    x_shop_id: str
    colour: NotRequired[Sequence[str]]
    size: NotRequired[Sequence[int]]
    brand: NotRequired[Sequence[str]]
    gear: NotRequired[Sequence[str]]
    filter: NotRequired[FindBikesFilter | FindBikesFilterDict]
    path: NotRequired[str]
    stock: NotRequired[str]
    x_tags: NotRequired[Sequence[str]]
    session: NotRequired[str]


OPERATION = Operation(
    id="findBikes",
    method="GET",
    path="/bikes/{plain}/{list}/{label}/{matrix}",
    request=FindBikesRequest,
    parameters=(
        Parameter("plain", "plain", "path", "simple"),
        Parameter("list_", "list", "path", "simple"),
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
