"""The orders operations."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from .._runtime.client.async_client import AsyncResource, AsyncWithRawResponse
from .._runtime.client.raw_methods import async_raw as _async_raw

if TYPE_CHECKING:
    from .._runtime.options import CallOptions


class AsyncOrdersResource(AsyncResource, path="orders"):
    """The operations of orders."""

    @cached_property
    def with_raw_response(self) -> AsyncOrdersResourceWithRawResponse:
        """The same methods, each giving the answer as it came."""
        return AsyncOrdersResourceWithRawResponse(self)

    async def create(self, /, **options: Unpack[CallOptions]) -> None:
        """Place order.

        `POST /orders`
        """
        from ..operations.place_order import OPERATION

        return await self._call(OPERATION, locals())


class AsyncOrdersResourceWithRawResponse(AsyncWithRawResponse):
    """The methods of `AsyncOrdersResource`, each giving the answer as it came."""

    create = _async_raw(AsyncOrdersResource.create)
