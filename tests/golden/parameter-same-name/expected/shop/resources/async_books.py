"""The books operations."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Literal, Unpack

from .._runtime.client.async_client import AsyncResource, AsyncWithRawResponse
from .._runtime.client.raw_methods import async_raw as _async_raw
from .._runtime.models.unset import UNSET

if TYPE_CHECKING:
    from .. import models
    from .._runtime.options import CallOptions


class AsyncBooksResource(AsyncResource, path="books"):
    """The operations of books."""

    @cached_property
    def with_raw_response(self) -> AsyncBooksResourceWithRawResponse:
        """The same methods, each giving the answer as it came."""
        return AsyncBooksResourceWithRawResponse(self)

    async def get(
        self,
        /,
        id: str,
        *,
        lang_query: models.GetBookLang | Literal["de", "en"] = UNSET,
        lang: str = UNSET,
        a_b_cookie: str = UNSET,
        a_b: str = UNSET,
        **options: Unpack[CallOptions],
    ) -> None:
        """Get book.

        `GET /books/{id}`

        Args:
            id: Which book.
            lang_query: The language of the words.
            lang: The language of the answer.
        """
        from ..operations.get_book import OPERATION

        return await self._call(OPERATION, locals())


class AsyncBooksResourceWithRawResponse(AsyncWithRawResponse):
    """The methods of `AsyncBooksResource`, each giving the answer as it came."""

    get = _async_raw(AsyncBooksResource.get)
