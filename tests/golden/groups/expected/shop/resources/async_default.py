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

    async def ping(self, /, **options: Unpack[CallOptions]) -> None:
        """Ping.

        `GET /ping`
        """
        from ..operations.ping import OPERATION

        await self._call(OPERATION, locals())

    async def rims_controller_list(self, /, **options: Unpack[CallOptions]) -> None:
        """Rims controller list.

        `GET /rims`
        """
        from ..operations.rims_controller_list import OPERATION

        await self._call(OPERATION, locals())


class AsyncDefaultResourceWithRawResponse(AsyncWithRawResponse):
    """The methods of `AsyncDefaultResource`, each giving the answer as it came."""

    ping = _async_raw(AsyncDefaultResource.ping)
    rims_controller_list = _async_raw(AsyncDefaultResource.rims_controller_list)
