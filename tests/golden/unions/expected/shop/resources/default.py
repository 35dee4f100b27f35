"""The default operations."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, Unpack, overload

from .._runtime.raw_methods import WithRawResponse, async_raw, raw
from .._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._runtime.options import RequestOptions
    from ..models.range_ import Range, RangeDict
    from ..operations.search import SearchRequest, SearchRequestDict


class DefaultResource(Resource):
    """The operations of default."""

    @cached_property
    def with_raw_response(self) -> DefaultResourceWithRawResponse:
        """The same methods, each giving the answer as it came."""
        return DefaultResourceWithRawResponse(self._raw())

    @overload
    def search(
        self,
        /,
        *,
        term: str | int | Range | RangeDict | None = ...,
        **options: Unpack[RequestOptions],
    ) -> None: ...
    @overload
    def search(
        self,
        request: SearchRequest | SearchRequestDict,
        /,
        **options: Unpack[RequestOptions],
    ) -> None: ...
    def search(self, request: object = None, /, **arguments: Any) -> Any:
        """Search.

        `POST /search`

        Args:
            term: The request body.
        """
        from ..operations.search import OPERATION

        return self._client.call(OPERATION, request, arguments)


class DefaultResourceWithRawResponse(WithRawResponse):
    """The methods of `DefaultResource`, each giving the answer as it came."""

    search = raw(DefaultResource.search)


class AsyncDefaultResource(AsyncResource):
    """The operations of default."""

    @cached_property
    def with_raw_response(self) -> AsyncDefaultResourceWithRawResponse:
        """The same methods, each giving the answer as it came."""
        return AsyncDefaultResourceWithRawResponse(self._raw())

    @overload
    async def search(
        self,
        /,
        *,
        term: str | int | Range | RangeDict | None = ...,
        **options: Unpack[RequestOptions],
    ) -> None: ...
    @overload
    async def search(
        self,
        request: SearchRequest | SearchRequestDict,
        /,
        **options: Unpack[RequestOptions],
    ) -> None: ...
    async def search(self, request: object = None, /, **arguments: Any) -> Any:
        """Search.

        `POST /search`

        Args:
            term: The request body.
        """
        from ..operations.search import OPERATION

        return await self._client.call(OPERATION, request, arguments)


class AsyncDefaultResourceWithRawResponse(WithRawResponse):
    """The methods of `AsyncDefaultResource`, each giving the answer as it came."""

    search = async_raw(AsyncDefaultResource.search)
