"""The manuals operations."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, Unpack, overload

from .._runtime.client.raw_methods import (
    WithRawResponse,
    WithStreamingResponse,
    async_raw,
    async_raw_plain,
    async_streamed,
    async_streamed_plain,
    raw,
    raw_plain,
    streamed,
    streamed_plain,
)
from .._runtime.client.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._runtime.options import RequestOptions
    from ..operations.get_manual import GetManualRequest, GetManualRequestDict


class ManualsResource(Resource):
    """The operations of Manuals."""

    @cached_property
    def with_raw_response(self) -> ManualsResourceWithRawResponse:
        """The same methods, each giving the answer as it came."""
        return ManualsResourceWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> ManualsResourceWithStreamingResponse:
        """The methods that download, each giving the body as it arrives."""
        return ManualsResourceWithStreamingResponse(self._streamed())

    def get_all_manuals(self, **options: Unpack[RequestOptions]) -> bytes:
        """Get all manuals.

        `GET /manuals`

        Returns:
            All of them, packed.
        """
        from ..operations.get_all_manuals import OPERATION

        answer: bytes = self._client.call(OPERATION, None, {**options})
        return answer

    @overload
    def get_manual(self, /, *, id: str, **options: Unpack[RequestOptions]) -> bytes: ...
    @overload
    def get_manual(
        self,
        request: GetManualRequest | GetManualRequestDict,
        /,
        **options: Unpack[RequestOptions],
    ) -> bytes: ...
    def get_manual(self, request: object = None, /, **arguments: Any) -> Any:
        """Get manual.

        `GET /manuals/{id}`

        Args:
            id: Sent in the path as `id`.

        Returns:
            The manual.
        """
        from ..operations.get_manual import OPERATION

        return self._client.call(OPERATION, request, arguments)


class ManualsResourceWithRawResponse(WithRawResponse):
    """The methods of `ManualsResource`, each giving the answer as it came."""

    get_all_manuals = raw_plain(ManualsResource.get_all_manuals)
    get_manual = raw(ManualsResource.get_manual)


class ManualsResourceWithStreamingResponse(WithStreamingResponse):
    """The methods of `ManualsResource` that download, each giving the body as it arrives."""

    get_all_manuals = streamed_plain(ManualsResource.get_all_manuals)
    get_manual = streamed(ManualsResource.get_manual)


class AsyncManualsResource(AsyncResource):
    """The operations of Manuals."""

    @cached_property
    def with_raw_response(self) -> AsyncManualsResourceWithRawResponse:
        """The same methods, each giving the answer as it came."""
        return AsyncManualsResourceWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> AsyncManualsResourceWithStreamingResponse:
        """The methods that download, each giving the body as it arrives."""
        return AsyncManualsResourceWithStreamingResponse(self._streamed())

    async def get_all_manuals(self, **options: Unpack[RequestOptions]) -> bytes:
        """Get all manuals.

        `GET /manuals`

        Returns:
            All of them, packed.
        """
        from ..operations.get_all_manuals import OPERATION

        answer: bytes = await self._client.call(OPERATION, None, {**options})
        return answer

    @overload
    async def get_manual(
        self, /, *, id: str, **options: Unpack[RequestOptions]
    ) -> bytes: ...
    @overload
    async def get_manual(
        self,
        request: GetManualRequest | GetManualRequestDict,
        /,
        **options: Unpack[RequestOptions],
    ) -> bytes: ...
    async def get_manual(self, request: object = None, /, **arguments: Any) -> Any:
        """Get manual.

        `GET /manuals/{id}`

        Args:
            id: Sent in the path as `id`.

        Returns:
            The manual.
        """
        from ..operations.get_manual import OPERATION

        return await self._client.call(OPERATION, request, arguments)


class AsyncManualsResourceWithRawResponse(WithRawResponse):
    """The methods of `AsyncManualsResource`, each giving the answer as it came."""

    get_all_manuals = async_raw_plain(AsyncManualsResource.get_all_manuals)
    get_manual = async_raw(AsyncManualsResource.get_manual)


class AsyncManualsResourceWithStreamingResponse(WithStreamingResponse):
    """The methods of `AsyncManualsResource` that download, each giving the body as it arrives."""

    get_all_manuals = async_streamed_plain(AsyncManualsResource.get_all_manuals)
    get_manual = async_streamed(AsyncManualsResource.get_manual)
