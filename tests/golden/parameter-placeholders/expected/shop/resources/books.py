"""The books operations."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, Unpack, overload

from .._runtime.client.raw_methods import WithRawResponse, async_raw, raw
from .._runtime.client.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._runtime.options import RequestOptions
    from ..operations.read_book import ReadBookRequest, ReadBookRequestDict


class BooksResource(Resource):
    """The operations of books."""

    @cached_property
    def with_raw_response(self) -> BooksResourceWithRawResponse:
        """The same methods, each giving the answer as it came."""
        return BooksResourceWithRawResponse(self._raw())

    @overload
    def read_book(
        self,
        /,
        *,
        shelf: int,
        book_id: str,
        format: str,
        **options: Unpack[RequestOptions],
    ) -> None: ...
    @overload
    def read_book(
        self,
        request: ReadBookRequest | ReadBookRequestDict,
        /,
        **options: Unpack[RequestOptions],
    ) -> None: ...
    def read_book(self, request: object = None, /, **arguments: Any) -> Any:
        """Read book.

        `GET /shelves/{shelf}/books/{book-id}.{format}`

        Args:
            shelf: Sent in the path as `shelf`.
            book_id: Sent in the path as `book-id`.
            format: Sent in the path as `format`.
        """
        from ..operations.read_book import OPERATION

        return self._client.call(OPERATION, request, arguments)


class BooksResourceWithRawResponse(WithRawResponse):
    """The methods of `BooksResource`, each giving the answer as it came."""

    read_book = raw(BooksResource.read_book)


class AsyncBooksResource(AsyncResource):
    """The operations of books."""

    @cached_property
    def with_raw_response(self) -> AsyncBooksResourceWithRawResponse:
        """The same methods, each giving the answer as it came."""
        return AsyncBooksResourceWithRawResponse(self._raw())

    @overload
    async def read_book(
        self,
        /,
        *,
        shelf: int,
        book_id: str,
        format: str,
        **options: Unpack[RequestOptions],
    ) -> None: ...
    @overload
    async def read_book(
        self,
        request: ReadBookRequest | ReadBookRequestDict,
        /,
        **options: Unpack[RequestOptions],
    ) -> None: ...
    async def read_book(self, request: object = None, /, **arguments: Any) -> Any:
        """Read book.

        `GET /shelves/{shelf}/books/{book-id}.{format}`

        Args:
            shelf: Sent in the path as `shelf`.
            book_id: Sent in the path as `book-id`.
            format: Sent in the path as `format`.
        """
        from ..operations.read_book import OPERATION

        return await self._client.call(OPERATION, request, arguments)


class AsyncBooksResourceWithRawResponse(WithRawResponse):
    """The methods of `AsyncBooksResource`, each giving the answer as it came."""

    read_book = async_raw(AsyncBooksResource.read_book)
