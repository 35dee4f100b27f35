"""The bike_shop operations."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from .._runtime.client.async_client import AsyncResource, AsyncWithRawResponse
from .._runtime.client.raw_methods import async_raw as _async_raw

if TYPE_CHECKING:
    from .._runtime.options import CallOptions
    from .async_bike_shop_wheels import AsyncBikeShopWheelsResource


class AsyncBikeShopResource(AsyncResource, path="bike_shop"):
    """All about bikes."""

    @cached_property
    def with_raw_response(self) -> AsyncBikeShopResourceWithRawResponse:
        """The same methods, each giving the answer as it came."""
        return AsyncBikeShopResourceWithRawResponse(self)

    @cached_property
    def wheels(self) -> AsyncBikeShopWheelsResource:
        """The operations of wheels."""
        from .async_bike_shop_wheels import AsyncBikeShopWheelsResource

        return AsyncBikeShopWheelsResource(self)

    async def list_bikes(self, /, **options: Unpack[CallOptions]) -> None:
        """Bike shop list bikes.

        `GET /bikes`
        """
        from ..operations.bike_shop_list_bikes import OPERATION

        return await self._call(OPERATION, locals())


class AsyncBikeShopResourceWithRawResponse(AsyncWithRawResponse):
    """The methods of `AsyncBikeShopResource`, each giving the answer as it came."""

    list_bikes = _async_raw(AsyncBikeShopResource.list_bikes)
