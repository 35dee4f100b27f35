"""The bike_shop.wheels.spokes operations."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from .._runtime.client.raw_methods import WithRawResponse, async_raw_plain, raw_plain
from .._runtime.client.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._runtime.options import RequestOptions


class BikeShopWheelsSpokesResource(Resource):
    """The operations of spokes."""

    @cached_property
    def with_raw_response(self) -> BikeShopWheelsSpokesResourceWithRawResponse:
        """The same methods, each giving the answer as it came."""
        return BikeShopWheelsSpokesResourceWithRawResponse(self._raw())

    def list(self, **options: Unpack[RequestOptions]) -> None:
        """Spokes list.

        `GET /spokes`
        """
        from ..operations.spokes_list import OPERATION

        self._client.call(OPERATION, None, {**options})


class BikeShopWheelsSpokesResourceWithRawResponse(WithRawResponse):
    """The methods of `BikeShopWheelsSpokesResource`, each giving the answer as it came."""

    list = raw_plain(BikeShopWheelsSpokesResource.list)


class AsyncBikeShopWheelsSpokesResource(AsyncResource):
    """The operations of spokes."""

    @cached_property
    def with_raw_response(self) -> AsyncBikeShopWheelsSpokesResourceWithRawResponse:
        """The same methods, each giving the answer as it came."""
        return AsyncBikeShopWheelsSpokesResourceWithRawResponse(self._raw())

    async def list(self, **options: Unpack[RequestOptions]) -> None:
        """Spokes list.

        `GET /spokes`
        """
        from ..operations.spokes_list import OPERATION

        await self._client.call(OPERATION, None, {**options})


class AsyncBikeShopWheelsSpokesResourceWithRawResponse(WithRawResponse):
    """The methods of `AsyncBikeShopWheelsSpokesResource`, each giving the answer as it came."""

    list = async_raw_plain(AsyncBikeShopWheelsSpokesResource.list)
