"""The books operations."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal, Unpack, overload

from .._runtime.client.raw_methods import WithRawResponse, async_raw, raw
from .._runtime.client.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._runtime.options import RequestOptions
    from ..operations.get_book import GetBookLang, GetBookRequest, GetBookRequestDict


class BooksResource(Resource):
    """The operations of books."""

    @cached_property
    def with_raw_response(self) -> BooksResourceWithRawResponse:
        """The same methods, each giving the answer as it came."""
        return BooksResourceWithRawResponse(self._raw())

    @overload
    def get_book(
        self,
        /,
        *,
        id: str,
        lang: GetBookLang | Literal["de", "en"] | None = ...,
        lang_header: str | None = ...,
        **options: Unpack[RequestOptions],
    ) -> None: ...
    @overload
    def get_book(
        self,
        request: GetBookRequest | GetBookRequestDict,
        /,
        **options: Unpack[RequestOptions],
    ) -> None: ...
    def get_book(self, request: object = None, /, **arguments: Any) -> Any:
        """Get book.

        `GET /books/{id}`

        Args:
            id: Which book.
            lang: The language of the words.
            lang_header: The language of the answer.
        """
        from ..operations.get_book import OPERATION

        return self._client.call(OPERATION, request, arguments)


class BooksResourceWithRawResponse(WithRawResponse):
    """The methods of `BooksResource`, each giving the answer as it came."""

    get_book = raw(BooksResource.get_book)


class AsyncBooksResource(AsyncResource):
    """The operations of books."""

    @cached_property
    def with_raw_response(self) -> AsyncBooksResourceWithRawResponse:
        """The same methods, each giving the answer as it came."""
        return AsyncBooksResourceWithRawResponse(self._raw())

    @overload
    async def get_book(
        self,
        /,
        *,
        id: str,
        lang: GetBookLang | Literal["de", "en"] | None = ...,
        lang_header: str | None = ...,
        **options: Unpack[RequestOptions],
    ) -> None: ...
    @overload
    async def get_book(
        self,
        request: GetBookRequest | GetBookRequestDict,
        /,
        **options: Unpack[RequestOptions],
    ) -> None: ...
    async def get_book(self, request: object = None, /, **arguments: Any) -> Any:
        """Get book.

        `GET /books/{id}`

        Args:
            id: Which book.
            lang: The language of the words.
            lang_header: The language of the answer.
        """
        from ..operations.get_book import OPERATION

        return await self._client.call(OPERATION, request, arguments)


class AsyncBooksResourceWithRawResponse(WithRawResponse):
    """The methods of `AsyncBooksResource`, each giving the answer as it came."""

    get_book = async_raw(AsyncBooksResource.get_book)
