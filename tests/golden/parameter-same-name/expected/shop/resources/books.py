"""The books operations."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Literal, Unpack

from .._runtime.client.client import Resource, WithRawResponse
from .._runtime.client.raw_methods import raw as _raw
from .._runtime.models.unset import UNSET

if TYPE_CHECKING:
    from .. import models
    from .._runtime.options import CallOptions


class BooksResource(Resource, path="books"):
    """The operations of books."""

    @cached_property
    def with_raw_response(self) -> BooksResourceWithRawResponse:
        """The same methods, each giving the answer as it came."""
        return BooksResourceWithRawResponse(self)

    def get(
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

        return self._call(OPERATION, locals())


class BooksResourceWithRawResponse(WithRawResponse):
    """The methods of `BooksResource`, each giving the answer as it came."""

    get = _raw(BooksResource.get)
