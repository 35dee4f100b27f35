"""The default operations."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from .._runtime.client.async_client import AsyncResource, AsyncWithRawResponse
from .._runtime.client.raw_methods import async_raw as _async_raw
from .._runtime.models.unset import UNSET

if TYPE_CHECKING:
    from .._runtime.options import CallOptions


class AsyncDefaultResource(AsyncResource, path="default"):
    """The operations of default."""

    @cached_property
    def with_raw_response(self) -> AsyncDefaultResourceWithRawResponse:
        """The same methods, each giving the answer as it came."""
        return AsyncDefaultResourceWithRawResponse(self)

    async def place_order(self, /, **options: Unpack[CallOptions]) -> None:
        """Place order.

        `POST /orders`
        """
        from ..operations.place_order import OPERATION

        await self._call(OPERATION, locals())


class AsyncDefaultResourceWithRawResponse(AsyncWithRawResponse):
    """The methods of `AsyncDefaultResource`, each giving the answer as it came."""

    place_order = _async_raw(AsyncDefaultResource.place_order)
