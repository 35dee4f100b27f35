"""The letters operations."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from .._runtime.client.raw_methods import WithRawResponse, async_raw_plain, raw_plain
from .._runtime.client.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._runtime.options import RequestOptions


class LettersResource(Resource):
    """The operations of letters."""

    @cached_property
    def with_raw_response(self) -> LettersResourceWithRawResponse:
        """The same methods, each giving the answer as it came."""
        return LettersResourceWithRawResponse(self._raw())

    def read_a(self, **options: Unpack[RequestOptions]) -> None:
        """Read a.

        `GET /a`

        Raises:
            NotFoundError: 404. No such letter.
            Status418Error: 418. A teapot.
            AnyServerError: 5XX. Trouble.
            UnexpectedStatusError: default. Anything else.
        """
        from ..operations.read_a import OPERATION

        self._client.call(OPERATION, None, {**options})

    def read_b(self, **options: Unpack[RequestOptions]) -> None:
        """Read b.

        `GET /b`

        Raises:
            NotFoundError: 404. Not there.
            AnyClientError: 4XX. Wrong call.
        """
        from ..operations.read_b import OPERATION

        self._client.call(OPERATION, None, {**options})


class LettersResourceWithRawResponse(WithRawResponse):
    """The methods of `LettersResource`, each giving the answer as it came."""

    read_a = raw_plain(LettersResource.read_a)
    read_b = raw_plain(LettersResource.read_b)


class AsyncLettersResource(AsyncResource):
    """The operations of letters."""

    @cached_property
    def with_raw_response(self) -> AsyncLettersResourceWithRawResponse:
        """The same methods, each giving the answer as it came."""
        return AsyncLettersResourceWithRawResponse(self._raw())

    async def read_a(self, **options: Unpack[RequestOptions]) -> None:
        """Read a.

        `GET /a`

        Raises:
            NotFoundError: 404. No such letter.
            Status418Error: 418. A teapot.
            AnyServerError: 5XX. Trouble.
            UnexpectedStatusError: default. Anything else.
        """
        from ..operations.read_a import OPERATION

        await self._client.call(OPERATION, None, {**options})

    async def read_b(self, **options: Unpack[RequestOptions]) -> None:
        """Read b.

        `GET /b`

        Raises:
            NotFoundError: 404. Not there.
            AnyClientError: 4XX. Wrong call.
        """
        from ..operations.read_b import OPERATION

        await self._client.call(OPERATION, None, {**options})


class AsyncLettersResourceWithRawResponse(WithRawResponse):
    """The methods of `AsyncLettersResource`, each giving the answer as it came."""

    read_a = async_raw_plain(AsyncLettersResource.read_a)
    read_b = async_raw_plain(AsyncLettersResource.read_b)
