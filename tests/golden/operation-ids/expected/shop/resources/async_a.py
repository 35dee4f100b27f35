"""The a operations."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from .._runtime.client.async_client import AsyncResource, AsyncWithRawResponse
from .._runtime.client.raw_methods import async_raw as _async_raw

if TYPE_CHECKING:
    from .._runtime.options import CallOptions


class AsyncAResource(AsyncResource, path="a"):
    """The operations of a."""

    @cached_property
    def with_raw_response(self) -> AsyncAResourceWithRawResponse:
        """The same methods, each giving the answer as it came."""
        return AsyncAResourceWithRawResponse(self)

    async def get(self, /, b: str, **options: Unpack[CallOptions]) -> None:
        """Get a b.

        `GET /a/{b}`
        """
        from ..operations.a_get import OPERATION

        return await self._call(OPERATION, locals())


class AsyncAResourceWithRawResponse(AsyncWithRawResponse):
    """The methods of `AsyncAResource`, each giving the answer as it came."""

    get = _async_raw(AsyncAResource.get)
