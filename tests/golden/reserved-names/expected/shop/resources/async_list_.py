"""The list operations."""

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


class AsyncListResource(AsyncResource, path="list"):
    """The operations of list."""

    @cached_property
    def with_raw_response(self) -> AsyncListResourceWithRawResponse:
        """The same methods, each giving the answer as it came."""
        return AsyncListResourceWithRawResponse(self)

    async def import_(self, /, **options: Unpack[CallOptions]) -> None:
        """Import.

        `POST /items`
        """
        from ..operations.import_ import OPERATION

        await self._call(OPERATION, locals())

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


class AsyncListResourceWithRawResponse(AsyncWithRawResponse):
    """The methods of `AsyncListResource`, each giving the answer as it came."""

    import_ = _async_raw(AsyncListResource.import_)
    list = _async_raw(AsyncListResource.list)
