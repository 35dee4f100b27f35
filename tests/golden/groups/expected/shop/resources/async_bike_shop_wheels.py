"""The bike_shop.wheels operations."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from .._runtime.client.async_client import AsyncResource, AsyncWithRawResponse
from .._runtime.client.raw_methods import async_raw as _async_raw

if TYPE_CHECKING:
    from .._runtime.options import CallOptions
    from .async_bike_shop_wheels_spokes import AsyncBikeShopWheelsSpokesResource


class AsyncBikeShopWheelsResource(AsyncResource, path="bike_shop.wheels"):
    """The operations of wheels."""

    @cached_property
    def with_raw_response(self) -> AsyncBikeShopWheelsResourceWithRawResponse:
        """The same methods, each giving the answer as it came."""
        return AsyncBikeShopWheelsResourceWithRawResponse(self)

    @cached_property
    def spokes(self) -> AsyncBikeShopWheelsSpokesResource:
        """The operations of spokes."""
        from .async_bike_shop_wheels_spokes import AsyncBikeShopWheelsSpokesResource

        return AsyncBikeShopWheelsSpokesResource(self)

    async def list(self, /, **options: Unpack[CallOptions]) -> None:
        """Wheels list.

        `GET /wheels`
        """
        from ..operations.wheels_list import OPERATION

        return await self._call(OPERATION, locals())


class AsyncBikeShopWheelsResourceWithRawResponse(AsyncWithRawResponse):
    """The methods of `AsyncBikeShopWheelsResource`, each giving the answer as it came."""

    list = _async_raw(AsyncBikeShopWheelsResource.list)
