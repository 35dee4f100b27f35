"""The repairs operations."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from .._runtime.client.async_client import AsyncResource, AsyncWithRawResponse
from .._runtime.client.raw_methods import async_raw as _async_raw

if TYPE_CHECKING:
    from .. import models
    from .._runtime.options import CallOptions


class AsyncRepairsResource(AsyncResource, path="repairs"):
    """The operations of repairs."""

    @cached_property
    def with_raw_response(self) -> AsyncRepairsResourceWithRawResponse:
        """The same methods, each giving the answer as it came."""
        return AsyncRepairsResourceWithRawResponse(self)

    async def get(self, /, id: int, **options: Unpack[CallOptions]) -> models.Repair:
        """Look up a repair.

        `GET /repairs/{id}`

        Args:
            id: The number on the ticket.
        """
        from ..operations.get_repair import OPERATION

        return await self._call(OPERATION, locals())


class AsyncRepairsResourceWithRawResponse(AsyncWithRawResponse):
    """The methods of `AsyncRepairsResource`, each giving the answer as it came."""

    get = _async_raw(AsyncRepairsResource.get)
