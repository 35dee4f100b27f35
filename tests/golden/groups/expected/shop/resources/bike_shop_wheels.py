"""The bike_shop.wheels operations."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from .._runtime.client.raw_methods import WithRawResponse, async_raw_plain, raw_plain
from .._runtime.client.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._runtime.options import RequestOptions
    from .bike_shop_wheels_spokes import (
        AsyncBikeShopWheelsSpokesResource,
        BikeShopWheelsSpokesResource,
    )


class BikeShopWheelsResource(Resource):
    """The operations of wheels."""

    @cached_property
    def with_raw_response(self) -> BikeShopWheelsResourceWithRawResponse:
        """The same methods, each giving the answer as it came."""
        return BikeShopWheelsResourceWithRawResponse(self._raw())

    @cached_property
    def spokes(self) -> BikeShopWheelsSpokesResource:
        """The operations of spokes."""
        from .bike_shop_wheels_spokes import BikeShopWheelsSpokesResource

        return BikeShopWheelsSpokesResource(self._client)

    def list(self, **options: Unpack[RequestOptions]) -> None:
        """Wheels list.

        `GET /wheels`
        """
        from ..operations.wheels_list import OPERATION

        self._client.call(OPERATION, None, {**options})


class BikeShopWheelsResourceWithRawResponse(WithRawResponse):
    """The methods of `BikeShopWheelsResource`, each giving the answer as it came."""

    list = raw_plain(BikeShopWheelsResource.list)


class AsyncBikeShopWheelsResource(AsyncResource):
    """The operations of wheels."""

    @cached_property
    def with_raw_response(self) -> AsyncBikeShopWheelsResourceWithRawResponse:
        """The same methods, each giving the answer as it came."""
        return AsyncBikeShopWheelsResourceWithRawResponse(self._raw())

    @cached_property
    def spokes(self) -> AsyncBikeShopWheelsSpokesResource:
        """The operations of spokes."""
        from .bike_shop_wheels_spokes import AsyncBikeShopWheelsSpokesResource

        return AsyncBikeShopWheelsSpokesResource(self._client)

    async def list(self, **options: Unpack[RequestOptions]) -> None:
        """Wheels list.

        `GET /wheels`
        """
        from ..operations.wheels_list import OPERATION

        await self._client.call(OPERATION, None, {**options})


class AsyncBikeShopWheelsResourceWithRawResponse(WithRawResponse):
    """The methods of `AsyncBikeShopWheelsResource`, each giving the answer as it came."""

    list = async_raw_plain(AsyncBikeShopWheelsResource.list)
