"""The close_ operations."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from .._runtime.client.raw_methods import WithRawResponse, async_raw_plain, raw_plain
from .._runtime.client.resource import AsyncResource, Resource

if TYPE_CHECKING:
    import builtins

    from .._runtime.options import RequestOptions


class CloseResource(Resource):
    """The operations of close."""

    @cached_property
    def with_raw_response(self) -> CloseResourceWithRawResponse:
        """The same methods, each giving the answer as it came."""
        return CloseResourceWithRawResponse(self._raw())

    def str(self, **options: Unpack[RequestOptions]) -> builtins.str:
        """Str.

        `GET /close`

        Returns:
            Text.
        """
        from ..operations.str_ import OPERATION

        answer: builtins.str = self._client.call(OPERATION, None, {**options})
        return answer


class CloseResourceWithRawResponse(WithRawResponse):
    """The methods of `CloseResource`, each giving the answer as it came."""

    str = raw_plain(CloseResource.str)


class AsyncCloseResource(AsyncResource):
    """The operations of close."""

    @cached_property
    def with_raw_response(self) -> AsyncCloseResourceWithRawResponse:
        """The same methods, each giving the answer as it came."""
        return AsyncCloseResourceWithRawResponse(self._raw())

    async def str(self, **options: Unpack[RequestOptions]) -> builtins.str:
        """Str.

        `GET /close`

        Returns:
            Text.
        """
        from ..operations.str_ import OPERATION

        answer: builtins.str = await self._client.call(OPERATION, None, {**options})
        return answer


class AsyncCloseResourceWithRawResponse(WithRawResponse):
    """The methods of `AsyncCloseResource`, each giving the answer as it came."""

    str = async_raw_plain(AsyncCloseResource.str)
