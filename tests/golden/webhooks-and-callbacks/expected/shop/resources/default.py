"""The default operations."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from .._runtime.client.raw_methods import WithRawResponse, async_raw_plain, raw_plain
from .._runtime.client.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._runtime.options import RequestOptions


class DefaultResource(Resource):
    """The operations of default."""

    @cached_property
    def with_raw_response(self) -> DefaultResourceWithRawResponse:
        """The same methods, each giving the answer as it came."""
        return DefaultResourceWithRawResponse(self._raw())

    def place_order(self, **options: Unpack[RequestOptions]) -> None:
        """Place order.

        `POST /orders`
        """
        from ..operations.place_order import OPERATION

        self._client.call(OPERATION, None, {**options})


class DefaultResourceWithRawResponse(WithRawResponse):
    """The methods of `DefaultResource`, each giving the answer as it came."""

    place_order = raw_plain(DefaultResource.place_order)


class AsyncDefaultResource(AsyncResource):
    """The operations of default."""

    @cached_property
    def with_raw_response(self) -> AsyncDefaultResourceWithRawResponse:
        """The same methods, each giving the answer as it came."""
        return AsyncDefaultResourceWithRawResponse(self._raw())

    async def place_order(self, **options: Unpack[RequestOptions]) -> None:
        """Place order.

        `POST /orders`
        """
        from ..operations.place_order import OPERATION

        await self._client.call(OPERATION, None, {**options})


class AsyncDefaultResourceWithRawResponse(WithRawResponse):
    """The methods of `AsyncDefaultResource`, each giving the answer as it came."""

    place_order = async_raw_plain(AsyncDefaultResource.place_order)
