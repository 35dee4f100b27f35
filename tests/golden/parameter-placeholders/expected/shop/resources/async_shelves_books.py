"""The shelves.books operations."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from .._runtime.client.async_client import AsyncResource, AsyncWithRawResponse
from .._runtime.client.raw_methods import async_raw as _async_raw

if TYPE_CHECKING:
    from .._runtime.options import CallOptions


class AsyncShelvesBooksResource(AsyncResource, path="shelves.books"):
    """The operations of books."""

    @cached_property
    def with_raw_response(self) -> AsyncShelvesBooksResourceWithRawResponse:
        """The same methods, each giving the answer as it came."""
        return AsyncShelvesBooksResourceWithRawResponse(self)

    async def get(
        self, /, shelf: int, book_id: str, format: str, **options: Unpack[CallOptions]
    ) -> None:
        """Read book.

        `GET /shelves/{shelf}/books/{book-id}.{format}`
        """
        from ..operations.read_book import OPERATION

        return await self._call(OPERATION, locals())


class AsyncShelvesBooksResourceWithRawResponse(AsyncWithRawResponse):
    """The methods of `AsyncShelvesBooksResource`, each giving the answer as it came."""

    get = _async_raw(AsyncShelvesBooksResource.get)
