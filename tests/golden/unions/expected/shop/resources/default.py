"""The default operations."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, Unpack, overload

from .._runtime.client.raw_methods import (
    WithRawResponse,
    async_raw,
    async_raw_plain,
    raw,
    raw_plain,
)
from .._runtime.client.resource import AsyncResource, Resource

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

    def search_loosely(self, **options: Unpack[RequestOptions]) -> Any:
        """Search loosely.

        `PUT /search`

        Returns:
            Found.

        Raises:
            BadRequestError: 400. No.
            NotFoundError: 404. No.
        """
        from ..operations.search_loosely import OPERATION

        answer: Any = self._client.call(OPERATION, None, {**options})
        return answer


class DefaultResourceWithRawResponse(WithRawResponse):
    """The methods of `DefaultResource`, each giving the answer as it came."""

    search = raw(DefaultResource.search)
    search_loosely = raw_plain(DefaultResource.search_loosely)


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

    async def search_loosely(self, **options: Unpack[RequestOptions]) -> Any:
        """Search loosely.

        `PUT /search`

        Returns:
            Found.

        Raises:
            BadRequestError: 400. No.
            NotFoundError: 404. No.
        """
        from ..operations.search_loosely import OPERATION

        answer: Any = await self._client.call(OPERATION, None, {**options})
        return answer


class AsyncDefaultResourceWithRawResponse(WithRawResponse):
    """The methods of `AsyncDefaultResource`, each giving the answer as it came."""

    search = async_raw(AsyncDefaultResource.search)
    search_loosely = async_raw_plain(AsyncDefaultResource.search_loosely)
