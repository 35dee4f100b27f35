"""The letters operations."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from .._runtime.client.async_client import AsyncResource, AsyncWithRawResponse
from .._runtime.client.raw_methods import async_raw as _async_raw
from .._runtime.models.unset import UNSET

if TYPE_CHECKING:
    from .._runtime.options import CallOptions


class AsyncLettersResource(AsyncResource, path="letters"):
    """The operations of letters."""

    @cached_property
    def with_raw_response(self) -> AsyncLettersResourceWithRawResponse:
        """The same methods, each giving the answer as it came."""
        return AsyncLettersResourceWithRawResponse(self)

    async def read_a(self, /, **options: Unpack[CallOptions]) -> None:
        """Read a.

        `GET /a`
        """
        from ..operations.read_a import OPERATION

        await self._call(OPERATION, locals())

    async def read_b(self, /, **options: Unpack[CallOptions]) -> None:
        """Read b.

        `GET /b`
        """
        from ..operations.read_b import OPERATION

        await self._call(OPERATION, locals())


class AsyncLettersResourceWithRawResponse(AsyncWithRawResponse):
    """The methods of `AsyncLettersResource`, each giving the answer as it came."""

    read_a = _async_raw(AsyncLettersResource.read_a)
    read_b = _async_raw(AsyncLettersResource.read_b)
