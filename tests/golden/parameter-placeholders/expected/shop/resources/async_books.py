"""The books operations."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from .._runtime.client.async_client import AsyncResource, AsyncWithRawResponse
from .._runtime.client.raw_methods import async_raw as _async_raw
from .._runtime.models.unset import UNSET

if TYPE_CHECKING:
    from .._runtime.options import CallOptions


class AsyncBooksResource(AsyncResource, path="books"):
    """The operations of books."""

    @cached_property
    def with_raw_response(self) -> AsyncBooksResourceWithRawResponse:
        """The same methods, each giving the answer as it came."""
        return AsyncBooksResourceWithRawResponse(self)

    async def read_book(
        self, /, shelf: int, book_id: str, format: str, **options: Unpack[CallOptions]
    ) -> None:
        """Read book.

        `GET /shelves/{shelf}/books/{book-id}.{format}`
        """
        from ..operations.read_book import OPERATION

        await self._call(OPERATION, locals())


class AsyncBooksResourceWithRawResponse(AsyncWithRawResponse):
    """The methods of `AsyncBooksResource`, each giving the answer as it came."""

    read_book = _async_raw(AsyncBooksResource.read_book)
