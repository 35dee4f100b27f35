"""The default operations."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, Unpack

from .._runtime.client.async_client import AsyncResource, AsyncWithRawResponse
from .._runtime.client.raw_methods import async_raw as _async_raw
from .._runtime.models.unset import UNSET

if TYPE_CHECKING:
    from .. import models
    from .._runtime.options import CallOptions


class AsyncDefaultResource(AsyncResource, path="default"):
    """The operations of default."""

    @cached_property
    def with_raw_response(self) -> AsyncDefaultResourceWithRawResponse:
        """The same methods, each giving the answer as it came."""
        return AsyncDefaultResourceWithRawResponse(self)

    async def search(
        self,
        /,
        *,
        body: str | int | models.RangeInput = UNSET,
        **options: Unpack[CallOptions],
    ) -> None:
        """Search.

        `POST /search`
        """
        from ..operations.search import OPERATION

        await self._call(OPERATION, locals())

    async def search_loosely(self, /, **options: Unpack[CallOptions]) -> Any:
        """Search loosely.

        `PUT /search`
        """
        from ..operations.search_loosely import OPERATION

        return await self._call(OPERATION, locals())


class AsyncDefaultResourceWithRawResponse(AsyncWithRawResponse):
    """The methods of `AsyncDefaultResource`, each giving the answer as it came."""

    search = _async_raw(AsyncDefaultResource.search)
    search_loosely = _async_raw(AsyncDefaultResource.search_loosely)
