"""The c operations."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from .._runtime.client.async_client import AsyncResource, AsyncWithRawResponse
from .._runtime.client.raw_methods import async_raw as _async_raw

if TYPE_CHECKING:
    from .._runtime.options import CallOptions


class AsyncCResource(AsyncResource, path="c"):
    """The operations of c."""

    @cached_property
    def with_raw_response(self) -> AsyncCResourceWithRawResponse:
        """The same methods, each giving the answer as it came."""
        return AsyncCResourceWithRawResponse(self)

    async def get(self, /, **options: Unpack[CallOptions]) -> None:
        """Twice.

        `GET /c`
        """
        from ..operations.twice import OPERATION

        return await self._call(OPERATION, locals())


class AsyncCResourceWithRawResponse(AsyncWithRawResponse):
    """The methods of `AsyncCResource`, each giving the answer as it came."""

    get = _async_raw(AsyncCResource.get)
