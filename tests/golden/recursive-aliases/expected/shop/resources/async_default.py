"""The default operations."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

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

    async def keep_note(
        self, /, *, body: models.Json, **options: Unpack[CallOptions]
    ) -> models.Json:
        """Keep note.

        `PUT /notes`
        """
        from ..operations.keep_note import OPERATION

        return await self._call(OPERATION, locals())


class AsyncDefaultResourceWithRawResponse(AsyncWithRawResponse):
    """The methods of `AsyncDefaultResource`, each giving the answer as it came."""

    keep_note = _async_raw(AsyncDefaultResource.keep_note)
