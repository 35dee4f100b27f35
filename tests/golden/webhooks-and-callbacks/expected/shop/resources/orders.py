"""The orders operations."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from .._runtime.client.client import Resource, WithRawResponse
from .._runtime.client.raw_methods import raw as _raw

if TYPE_CHECKING:
    from .._runtime.options import CallOptions


class OrdersResource(Resource, path="orders"):
    """The operations of orders."""

    @cached_property
    def with_raw_response(self) -> OrdersResourceWithRawResponse:
        """The same methods, each giving the answer as it came."""
        return OrdersResourceWithRawResponse(self)

    def create(self, /, **options: Unpack[CallOptions]) -> None:
        """Place order.

        `POST /orders`
        """
        from ..operations.place_order import OPERATION

        return self._call(OPERATION, locals())


class OrdersResourceWithRawResponse(WithRawResponse):
    """The methods of `OrdersResource`, each giving the answer as it came."""

    create = _raw(OrdersResource.create)
