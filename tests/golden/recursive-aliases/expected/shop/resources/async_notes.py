"""The notes operations."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from .._runtime.client.async_client import AsyncResource, AsyncWithRawResponse
from .._runtime.client.raw_methods import async_raw as _async_raw

if TYPE_CHECKING:
    from .. import models
    from .._runtime.options import CallOptions


class AsyncNotesResource(AsyncResource, path="notes"):
    """The operations of notes."""

    @cached_property
    def with_raw_response(self) -> AsyncNotesResourceWithRawResponse:
        """The same methods, each giving the answer as it came."""
        return AsyncNotesResourceWithRawResponse(self)

    async def update(
        self, /, *, body: models.Json, **options: Unpack[CallOptions]
    ) -> models.Json:
        """Keep note.

        `PUT /notes`
        """
        from ..operations.keep_note import OPERATION

        return await self._call(OPERATION, locals())


class AsyncNotesResourceWithRawResponse(AsyncWithRawResponse):
    """The methods of `AsyncNotesResource`, each giving the answer as it came."""

    update = _async_raw(AsyncNotesResource.update)
