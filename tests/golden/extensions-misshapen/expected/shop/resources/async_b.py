"""The b operations."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from .._runtime.client.async_client import AsyncResource, AsyncWithRawResponse
from .._runtime.client.raw_methods import async_raw as _async_raw
from .._runtime.models.unset import UNSET

if TYPE_CHECKING:
    from .. import models
    from .._runtime.options import CallOptions


class AsyncBResource(AsyncResource, path="b"):
    """The operations of b."""

    @cached_property
    def with_raw_response(self) -> AsyncBResourceWithRawResponse:
        """The same methods, each giving the answer as it came."""
        return AsyncBResourceWithRawResponse(self)

    async def b(
        self, /, *, page: int = UNSET, **options: Unpack[CallOptions]
    ) -> models.BResponse:
        """B.

        `GET /b`
        """
        from ..operations.b import OPERATION

        return await self._call(OPERATION, locals())


class AsyncBResourceWithRawResponse(AsyncWithRawResponse):
    """The methods of `AsyncBResource`, each giving the answer as it came."""

    b = _async_raw(AsyncBResource.b)
