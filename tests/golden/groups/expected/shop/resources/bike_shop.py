"""The bike_shop operations."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from .._runtime.client.raw_methods import WithRawResponse, async_raw_plain, raw_plain
from .._runtime.client.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._runtime.options import RequestOptions
    from .bike_shop_wheels import AsyncBikeShopWheelsResource, BikeShopWheelsResource


class BikeShopResource(Resource):
    """All about bikes."""

    @cached_property
    def with_raw_response(self) -> BikeShopResourceWithRawResponse:
        """The same methods, each giving the answer as it came."""
        return BikeShopResourceWithRawResponse(self._raw())

    @cached_property
    def wheels(self) -> BikeShopWheelsResource:
        """The operations of wheels."""
        from .bike_shop_wheels import BikeShopWheelsResource

        return BikeShopWheelsResource(self._client)

    def list_bikes(self, **options: Unpack[RequestOptions]) -> None:
        """Bike shop list bikes.

        `GET /bikes`
        """
        from ..operations.bike_shop_list_bikes import OPERATION

        self._client.call(OPERATION, None, {**options})


class BikeShopResourceWithRawResponse(WithRawResponse):
    """The methods of `BikeShopResource`, each giving the answer as it came."""

    list_bikes = raw_plain(BikeShopResource.list_bikes)


class AsyncBikeShopResource(AsyncResource):
    """All about bikes."""

    @cached_property
    def with_raw_response(self) -> AsyncBikeShopResourceWithRawResponse:
        """The same methods, each giving the answer as it came."""
        return AsyncBikeShopResourceWithRawResponse(self._raw())

    @cached_property
    def wheels(self) -> AsyncBikeShopWheelsResource:
        """The operations of wheels."""
        from .bike_shop_wheels import AsyncBikeShopWheelsResource

        return AsyncBikeShopWheelsResource(self._client)

    async def list_bikes(self, **options: Unpack[RequestOptions]) -> None:
        """Bike shop list bikes.

        `GET /bikes`
        """
        from ..operations.bike_shop_list_bikes import OPERATION

        await self._client.call(OPERATION, None, {**options})


class AsyncBikeShopResourceWithRawResponse(WithRawResponse):
    """The methods of `AsyncBikeShopResource`, each giving the answer as it came."""

    list_bikes = async_raw_plain(AsyncBikeShopResource.list_bikes)
