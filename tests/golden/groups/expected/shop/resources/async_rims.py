"""The rims operations."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from .._runtime.client.async_client import AsyncResource, AsyncWithRawResponse
from .._runtime.client.raw_methods import async_raw as _async_raw

if TYPE_CHECKING:
    from .._runtime.options import CallOptions


class AsyncRimsResource(AsyncResource, path="rims"):
    """The operations of rims."""

    @cached_property
    def with_raw_response(self) -> AsyncRimsResourceWithRawResponse:
        """The same methods, each giving the answer as it came."""
        return AsyncRimsResourceWithRawResponse(self)

    async def list(self, /, **options: Unpack[CallOptions]) -> None:
        """Rims controller list.

        `GET /rims`
        """
        from ..operations.rims_list import OPERATION

        return await self._call(OPERATION, locals())


class AsyncRimsResourceWithRawResponse(AsyncWithRawResponse):
    """The methods of `AsyncRimsResource`, each giving the answer as it came."""

    list = _async_raw(AsyncRimsResource.list)
