"""Order and what belongs to it."""

from __future__ import annotations

from typing import Annotated, NotRequired, TypeAlias, TypedDict

from pydantic import Field

from .._runtime.models.model import Model


class Order(Model):
    """Order."""

    sku: str
    """What is ordered."""

    timeout: int | None = None
    class_: Annotated[str | None, Field(alias="class")] = None


class OrderDict(TypedDict):
    """`Order` as a plain dict."""

    sku: str
    timeout: NotRequired[int]
    class_: NotRequired[str]


OrderInput: TypeAlias = Order | OrderDict
"""`Order`, as an object or as a plain dict."""
