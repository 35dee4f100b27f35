"""The d operations."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from .._runtime.client.async_client import AsyncResource, AsyncWithRawResponse
from .._runtime.client.raw_methods import async_raw as _async_raw

if TYPE_CHECKING:
    from .._runtime.options import CallOptions


class AsyncDResource(AsyncResource, path="d"):
    """The operations of d."""

    @cached_property
    def with_raw_response(self) -> AsyncDResourceWithRawResponse:
        """The same methods, each giving the answer as it came."""
        return AsyncDResourceWithRawResponse(self)

    async def get(self, /, **options: Unpack[CallOptions]) -> None:
        """Twice 2.

        `GET /d`
        """
        from ..operations.twice_2 import OPERATION

        return await self._call(OPERATION, locals())


class AsyncDResourceWithRawResponse(AsyncWithRawResponse):
    """The methods of `AsyncDResource`, each giving the answer as it came."""

    get = _async_raw(AsyncDResource.get)
