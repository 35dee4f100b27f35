"""The e operations."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from .._runtime.client.async_client import AsyncResource, AsyncWithRawResponse
from .._runtime.client.raw_methods import async_raw as _async_raw

if TYPE_CHECKING:
    from .._runtime.options import CallOptions


class AsyncEResource(AsyncResource, path="e"):
    """The operations of e."""

    @cached_property
    def with_raw_response(self) -> AsyncEResourceWithRawResponse:
        """The same methods, each giving the answer as it came."""
        return AsyncEResourceWithRawResponse(self)

    async def get(self, /, **options: Unpack[CallOptions]) -> None:
        """Same name.

        `GET /e`
        """
        from ..operations.same_name import OPERATION

        return await self._call(OPERATION, locals())


class AsyncEResourceWithRawResponse(AsyncWithRawResponse):
    """The methods of `AsyncEResource`, each giving the answer as it came."""

    get = _async_raw(AsyncEResource.get)
