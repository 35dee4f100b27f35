"""The items operations."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from .._runtime.client.async_client import AsyncResource, AsyncWithRawResponse
from .._runtime.client.raw_methods import async_raw as _async_raw
from .._runtime.models.unset import UNSET

if TYPE_CHECKING:
    import builtins
    from collections.abc import Sequence

    from .. import models
    from .._runtime.options import CallOptions


class AsyncItemsResource(AsyncResource, path="items"):
    """The operations of items."""

    @cached_property
    def with_raw_response(self) -> AsyncItemsResourceWithRawResponse:
        """The same methods, each giving the answer as it came."""
        return AsyncItemsResourceWithRawResponse(self)

    async def create(self, /, **options: Unpack[CallOptions]) -> None:
        """Import.

        `POST /items`
        """
        from ..operations.import_ import OPERATION

        return await self._call(OPERATION, locals())

    async def list(
        self,
        /,
        *,
        timeout_: int = UNSET,
        options_: str = UNSET,
        self_: str = UNSET,
        request: Sequence[str] = UNSET,
        **options: Unpack[CallOptions],
    ) -> builtins.list[models.List]:
        """List.

        `GET /items`
        """
        from ..operations.list_ import OPERATION

        return await self._call(OPERATION, locals())


class AsyncItemsResourceWithRawResponse(AsyncWithRawResponse):
    """The methods of `AsyncItemsResource`, each giving the answer as it came."""

    create = _async_raw(AsyncItemsResource.create)
    list = _async_raw(AsyncItemsResource.list)
