"""The shelves.books operations."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from .._runtime.client.client import Resource, WithRawResponse
from .._runtime.client.raw_methods import raw as _raw

if TYPE_CHECKING:
    from .._runtime.options import CallOptions


class ShelvesBooksResource(Resource, path="shelves.books"):
    """The operations of books."""

    @cached_property
    def with_raw_response(self) -> ShelvesBooksResourceWithRawResponse:
        """The same methods, each giving the answer as it came."""
        return ShelvesBooksResourceWithRawResponse(self)

    def get(
        self, /, shelf: int, book_id: str, format: str, **options: Unpack[CallOptions]
    ) -> None:
        """Read book.

        `GET /shelves/{shelf}/books/{book-id}.{format}`
        """
        from ..operations.read_book import OPERATION

        return self._call(OPERATION, locals())


class ShelvesBooksResourceWithRawResponse(WithRawResponse):
    """The methods of `ShelvesBooksResource`, each giving the answer as it came."""

    get = _raw(ShelvesBooksResource.get)
