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

    def ping(self, **options: Unpack[RequestOptions]) -> None:
        """Ping.

        `GET /ping`
        """
        from ..operations.ping import OPERATION

        self._client.call(OPERATION, None, {**options})

    def rims_controller_list(self, **options: Unpack[RequestOptions]) -> None:
        """Rims controller list.

        `GET /rims`
        """
        from ..operations.rims_controller_list import OPERATION

        self._client.call(OPERATION, None, {**options})


class DefaultResourceWithRawResponse(WithRawResponse):
    """The methods of `DefaultResource`, each giving the answer as it came."""

    ping = raw_plain(DefaultResource.ping)
    rims_controller_list = raw_plain(DefaultResource.rims_controller_list)


class AsyncDefaultResource(AsyncResource):
    """The operations of default."""

    @cached_property
    def with_raw_response(self) -> AsyncDefaultResourceWithRawResponse:
        """The same methods, each giving the answer as it came."""
        return AsyncDefaultResourceWithRawResponse(self._raw())

    async def ping(self, **options: Unpack[RequestOptions]) -> None:
        """Ping.

        `GET /ping`
        """
        from ..operations.ping import OPERATION

        await self._client.call(OPERATION, None, {**options})

    async def rims_controller_list(self, **options: Unpack[RequestOptions]) -> None:
        """Rims controller list.

        `GET /rims`
        """
        from ..operations.rims_controller_list import OPERATION

        await self._client.call(OPERATION, None, {**options})


class AsyncDefaultResourceWithRawResponse(WithRawResponse):
    """The methods of `AsyncDefaultResource`, each giving the answer as it came."""

    ping = async_raw_plain(AsyncDefaultResource.ping)
    rims_controller_list = async_raw_plain(AsyncDefaultResource.rims_controller_list)
