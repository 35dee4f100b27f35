"""The repairs operations."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from .._runtime.client.async_client import AsyncResource, AsyncWithRawResponse
from .._runtime.client.raw_methods import async_raw as _async_raw

if TYPE_CHECKING:
    from .._runtime.options import CallOptions


class AsyncRepairsResource(AsyncResource, path="repairs"):
    """The operations of repairs."""

    @cached_property
    def with_raw_response(self) -> AsyncRepairsResourceWithRawResponse:
        """The same methods, each giving the answer as it came."""
        return AsyncRepairsResourceWithRawResponse(self)

    async def delete(self, /, **options: Unpack[CallOptions]) -> None:
        """Drop repairs.

        `DELETE /repairs`
        """
        from ..operations.drop_repairs import OPERATION

        return await self._call(OPERATION, locals())


class AsyncRepairsResourceWithRawResponse(AsyncWithRawResponse):
    """The methods of `AsyncRepairsResource`, each giving the answer as it came."""

    delete = _async_raw(AsyncRepairsResource.delete)
