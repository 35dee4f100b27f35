"""The b operations."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from .._runtime.client.async_client import AsyncResource, AsyncWithRawResponse
from .._runtime.client.raw_methods import async_raw as _async_raw

if TYPE_CHECKING:
    from .._runtime.options import CallOptions


class AsyncBResource(AsyncResource, path="b"):
    """The operations of b."""

    @cached_property
    def with_raw_response(self) -> AsyncBResourceWithRawResponse:
        """The same methods, each giving the answer as it came."""
        return AsyncBResourceWithRawResponse(self)

    async def get(self, /, **options: Unpack[CallOptions]) -> None:
        """Read b.

        `GET /b`
        """
        from ..operations.read_b import OPERATION

        return await self._call(OPERATION, locals())


class AsyncBResourceWithRawResponse(AsyncWithRawResponse):
    """The methods of `AsyncBResource`, each giving the answer as it came."""

    get = _async_raw(AsyncBResource.get)
