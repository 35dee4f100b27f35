"""The close_ operations."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from .._runtime.client.async_client import AsyncResource, AsyncWithRawResponse
from .._runtime.client.raw_methods import async_raw as _async_raw
from .._runtime.models.unset import UNSET

if TYPE_CHECKING:
    import builtins

    from .._runtime.options import CallOptions


class AsyncCloseResource(AsyncResource, path="close_"):
    """The operations of close."""

    @cached_property
    def with_raw_response(self) -> AsyncCloseResourceWithRawResponse:
        """The same methods, each giving the answer as it came."""
        return AsyncCloseResourceWithRawResponse(self)

    async def str(self, /, **options: Unpack[CallOptions]) -> builtins.str:
        """Str.

        `GET /close`
        """
        from ..operations.str_ import OPERATION

        return await self._call(OPERATION, locals())


class AsyncCloseResourceWithRawResponse(AsyncWithRawResponse):
    """The methods of `AsyncCloseResource`, each giving the answer as it came."""

    str = _async_raw(AsyncCloseResource.str)
