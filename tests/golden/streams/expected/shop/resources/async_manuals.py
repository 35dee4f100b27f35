"""The manuals operations."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from .._runtime.client.async_client import (
    AsyncResource,
    AsyncWithRawResponse,
    AsyncWithStreamingResponse,
)
from .._runtime.client.raw_methods import (
    async_raw as _async_raw,
    async_streamed as _async_streamed,
)

if TYPE_CHECKING:
    from .._runtime.options import CallOptions


class AsyncManualsResource(AsyncResource, path="manuals"):
    """The operations of manuals."""

    @cached_property
    def with_raw_response(self) -> AsyncManualsResourceWithRawResponse:
        """The same methods, each giving the answer as it came."""
        return AsyncManualsResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncManualsResourceWithStreamingResponse:
        """The methods that download, each giving the body as it arrives."""
        return AsyncManualsResourceWithStreamingResponse(self)

    async def get(self, /, id: str, **options: Unpack[CallOptions]) -> bytes:
        """Get manual.

        `GET /manuals/{id}`
        """
        from ..operations.get_manual import OPERATION

        return await self._call(OPERATION, locals())

    async def list(self, /, **options: Unpack[CallOptions]) -> bytes:
        """Get all manuals.

        `GET /manuals`
        """
        from ..operations.get_all_manuals import OPERATION

        return await self._call(OPERATION, locals())


class AsyncManualsResourceWithRawResponse(AsyncWithRawResponse):
    """The methods of `AsyncManualsResource`, each giving the answer as it came."""

    get = _async_raw(AsyncManualsResource.get)
    list = _async_raw(AsyncManualsResource.list)


class AsyncManualsResourceWithStreamingResponse(AsyncWithStreamingResponse):
    """The methods of `AsyncManualsResource` that download, each giving the body as it arrives."""

    get = _async_streamed(AsyncManualsResource.get)
    list = _async_streamed(AsyncManualsResource.list)
