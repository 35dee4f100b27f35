"""The f operations."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from .._runtime.client.async_client import AsyncResource, AsyncWithRawResponse
from .._runtime.client.raw_methods import async_raw as _async_raw

if TYPE_CHECKING:
    from .._runtime.options import CallOptions


class AsyncFResource(AsyncResource, path="f"):
    """The operations of f."""

    @cached_property
    def with_raw_response(self) -> AsyncFResourceWithRawResponse:
        """The same methods, each giving the answer as it came."""
        return AsyncFResourceWithRawResponse(self)

    async def get(self, /, **options: Unpack[CallOptions]) -> None:
        """Same name.

        `GET /f`
        """
        from ..operations.same_name_2 import OPERATION

        return await self._call(OPERATION, locals())


class AsyncFResourceWithRawResponse(AsyncWithRawResponse):
    """The methods of `AsyncFResource`, each giving the answer as it came."""

    get = _async_raw(AsyncFResource.get)
