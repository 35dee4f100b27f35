"""The blobs operations."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from .._runtime.client.async_client import AsyncResource, AsyncWithRawResponse
from .._runtime.client.raw_methods import async_raw as _async_raw
from .._runtime.models.unset import UNSET

if TYPE_CHECKING:
    from .._runtime.options import CallOptions
    from .._runtime.serialization.files import FileInput


class AsyncBlobsResource(AsyncResource, path="blobs"):
    """The operations of blobs."""

    @cached_property
    def with_raw_response(self) -> AsyncBlobsResourceWithRawResponse:
        """The same methods, each giving the answer as it came."""
        return AsyncBlobsResourceWithRawResponse(self)

    async def replace(
        self, /, id: str, *, body: FileInput, **options: Unpack[CallOptions]
    ) -> None:
        """Put blob.

        `PUT /blobs/{id}`
        """
        from ..operations.put_blob import OPERATION

        return await self._call(OPERATION, locals())

    async def update(
        self, /, id: str, *, body: str = UNSET, **options: Unpack[CallOptions]
    ) -> None:
        """Patch blob.

        `PATCH /blobs/{id}`
        """
        from ..operations.patch_blob import OPERATION

        return await self._call(OPERATION, locals())


class AsyncBlobsResourceWithRawResponse(AsyncWithRawResponse):
    """The methods of `AsyncBlobsResource`, each giving the answer as it came."""

    replace = _async_raw(AsyncBlobsResource.replace)
    update = _async_raw(AsyncBlobsResource.update)
