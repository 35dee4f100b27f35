"""The bike_shop.wheels.spokes operations."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from .._runtime.client.async_client import AsyncResource, AsyncWithRawResponse
from .._runtime.client.raw_methods import async_raw as _async_raw

if TYPE_CHECKING:
    from .._runtime.options import CallOptions


class AsyncBikeShopWheelsSpokesResource(AsyncResource, path="bike_shop.wheels.spokes"):
    """The operations of spokes."""

    @cached_property
    def with_raw_response(self) -> AsyncBikeShopWheelsSpokesResourceWithRawResponse:
        """The same methods, each giving the answer as it came."""
        return AsyncBikeShopWheelsSpokesResourceWithRawResponse(self)

    async def list(self, /, **options: Unpack[CallOptions]) -> None:
        """Spokes list.

        `GET /spokes`
        """
        from ..operations.spokes_list import OPERATION

        return await self._call(OPERATION, locals())


class AsyncBikeShopWheelsSpokesResourceWithRawResponse(AsyncWithRawResponse):
    """The methods of `AsyncBikeShopWheelsSpokesResource`, each giving the answer as it came."""

    list = _async_raw(AsyncBikeShopWheelsSpokesResource.list)
