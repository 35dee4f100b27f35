"""The x operations."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from .._runtime.client.async_client import AsyncResource, AsyncWithRawResponse
from .._runtime.client.raw_methods import async_raw as _async_raw
from .._runtime.models.unset import UNSET

if TYPE_CHECKING:
    from .._runtime.options import CallOptions


class AsyncXResource(AsyncResource, path="x"):
    """The operations of x."""

    @cached_property
    def with_raw_response(self) -> AsyncXResourceWithRawResponse:
        """The same methods, each giving the answer as it came."""
        return AsyncXResourceWithRawResponse(self)

    async def same_name(self, /, **options: Unpack[CallOptions]) -> None:
        """Same name.

        `GET /e`
        """
        from ..operations.same_name import OPERATION

        await self._call(OPERATION, locals())

    async def same_name_2(self, /, **options: Unpack[CallOptions]) -> None:
        """Same name.

        `GET /f`
        """
        from ..operations.same_name_2 import OPERATION

        await self._call(OPERATION, locals())


class AsyncXResourceWithRawResponse(AsyncWithRawResponse):
    """The methods of `AsyncXResource`, each giving the answer as it came."""

    same_name = _async_raw(AsyncXResource.same_name)
    same_name_2 = _async_raw(AsyncXResource.same_name_2)
