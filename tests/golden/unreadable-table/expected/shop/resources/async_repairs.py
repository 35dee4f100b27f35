"""The repairs operations."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from .._runtime.client.async_client import AsyncResource, AsyncWithRawResponse
from .._runtime.client.raw_methods import async_raw as _async_raw
from .._runtime.models.unset import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._runtime.options import CallOptions


class AsyncRepairsResource(AsyncResource, path="repairs"):
    """The operations of repairs."""

    @cached_property
    def with_raw_response(self) -> AsyncRepairsResourceWithRawResponse:
        """The same methods, each giving the answer as it came."""
        return AsyncRepairsResourceWithRawResponse(self)

    async def create(
        self,
        /,
        *,
        bike: str = UNSET,
        days: int = UNSET,
        extra_body: Mapping[str, object] = UNSET,
        **options: Unpack[CallOptions],
    ) -> None:
        """Create repair.

        `POST /repairs`
        """
        from ..operations.create_repair import OPERATION

        return await self._call(OPERATION, locals())


class AsyncRepairsResourceWithRawResponse(AsyncWithRawResponse):
    """The methods of `AsyncRepairsResource`, each giving the answer as it came."""

    create = _async_raw(AsyncRepairsResource.create)
