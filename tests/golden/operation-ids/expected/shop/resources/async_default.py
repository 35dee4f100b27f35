"""The default operations."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from .._runtime.client.async_client import AsyncResource, AsyncWithRawResponse
from .._runtime.client.raw_methods import async_raw as _async_raw
from .._runtime.models.unset import UNSET

if TYPE_CHECKING:
    from .._runtime.options import CallOptions


class AsyncDefaultResource(AsyncResource, path="default"):
    """The operations of default."""

    @cached_property
    def with_raw_response(self) -> AsyncDefaultResourceWithRawResponse:
        """The same methods, each giving the answer as it came."""
        return AsyncDefaultResourceWithRawResponse(self)

    async def get(self, /, **options: Unpack[CallOptions]) -> None:
        """Get.

        `GET /`
        """
        from ..operations.get import OPERATION

        await self._call(OPERATION, locals())

    async def get_a_b(self, /, b: str, **options: Unpack[CallOptions]) -> None:
        """Get a b.

        `GET /a/{b}`
        """
        from ..operations.get_a_b import OPERATION

        await self._call(OPERATION, locals())

    async def twice(self, /, **options: Unpack[CallOptions]) -> None:
        """Twice.

        `GET /c`
        """
        from ..operations.twice import OPERATION

        await self._call(OPERATION, locals())

    async def twice_2(self, /, **options: Unpack[CallOptions]) -> None:
        """Twice 2.

        `GET /d`
        """
        from ..operations.twice_2 import OPERATION

        await self._call(OPERATION, locals())


class AsyncDefaultResourceWithRawResponse(AsyncWithRawResponse):
    """The methods of `AsyncDefaultResource`, each giving the answer as it came."""

    get = _async_raw(AsyncDefaultResource.get)
    get_a_b = _async_raw(AsyncDefaultResource.get_a_b)
    twice = _async_raw(AsyncDefaultResource.twice)
    twice_2 = _async_raw(AsyncDefaultResource.twice_2)
