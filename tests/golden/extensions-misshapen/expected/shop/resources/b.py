"""The b operations."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, Unpack, overload

from .._runtime.client.raw_methods import WithRawResponse, async_raw, raw
from .._runtime.client.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._runtime.options import RequestOptions
    from ..operations.b import B200Response, BRequest, BRequestDict


class BResource(Resource):
    """The operations of b."""

    @cached_property
    def with_raw_response(self) -> BResourceWithRawResponse:
        """The same methods, each giving the answer as it came."""
        return BResourceWithRawResponse(self._raw())

    @overload
    def b(
        self, /, *, page: int | None = ..., **options: Unpack[RequestOptions]
    ) -> B200Response: ...
    @overload
    def b(
        self, request: BRequest | BRequestDict, /, **options: Unpack[RequestOptions]
    ) -> B200Response: ...
    def b(self, request: object = None, /, **arguments: Any) -> Any:
        """B.

        `GET /b`

        Args:
            page: Sent in the query as `page`.

        Returns:
            Done.
        """
        from ..operations.b import OPERATION

        return self._client.call(OPERATION, request, arguments)


class BResourceWithRawResponse(WithRawResponse):
    """The methods of `BResource`, each giving the answer as it came."""

    b = raw(BResource.b)


class AsyncBResource(AsyncResource):
    """The operations of b."""

    @cached_property
    def with_raw_response(self) -> AsyncBResourceWithRawResponse:
        """The same methods, each giving the answer as it came."""
        return AsyncBResourceWithRawResponse(self._raw())

    @overload
    async def b(
        self, /, *, page: int | None = ..., **options: Unpack[RequestOptions]
    ) -> B200Response: ...
    @overload
    async def b(
        self, request: BRequest | BRequestDict, /, **options: Unpack[RequestOptions]
    ) -> B200Response: ...
    async def b(self, request: object = None, /, **arguments: Any) -> Any:
        """B.

        `GET /b`

        Args:
            page: Sent in the query as `page`.

        Returns:
            Done.
        """
        from ..operations.b import OPERATION

        return await self._client.call(OPERATION, request, arguments)


class AsyncBResourceWithRawResponse(WithRawResponse):
    """The methods of `AsyncBResource`, each giving the answer as it came."""

    b = async_raw(AsyncBResource.b)
