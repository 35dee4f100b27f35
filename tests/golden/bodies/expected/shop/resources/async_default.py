"""The default operations."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from .._runtime.client.async_client import AsyncResource, AsyncWithRawResponse
from .._runtime.client.raw_methods import async_raw as _async_raw
from .._runtime.models.unset import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .._runtime.options import CallOptions
    from .._runtime.serialization.files import FileInput


class AsyncDefaultResource(AsyncResource, path="default"):
    """The operations of default."""

    @cached_property
    def with_raw_response(self) -> AsyncDefaultResourceWithRawResponse:
        """The same methods, each giving the answer as it came."""
        return AsyncDefaultResourceWithRawResponse(self)

    async def log_in(
        self,
        /,
        *,
        user: str,
        tags: Sequence[str] = UNSET,
        extra_body: Mapping[str, object] = UNSET,
        **options: Unpack[CallOptions],
    ) -> None:
        """Log in.

        `POST /login`
        """
        from ..operations.log_in import OPERATION

        await self._call(OPERATION, locals())

    async def patch_blob(
        self, /, id: str, *, body: str = UNSET, **options: Unpack[CallOptions]
    ) -> None:
        """Patch blob.

        `PATCH /blobs/{id}`
        """
        from ..operations.patch_blob import OPERATION

        await self._call(OPERATION, locals())

    async def put_blob(
        self, /, id: str, *, body: FileInput, **options: Unpack[CallOptions]
    ) -> None:
        """Put blob.

        `PUT /blobs/{id}`
        """
        from ..operations.put_blob import OPERATION

        await self._call(OPERATION, locals())


class AsyncDefaultResourceWithRawResponse(AsyncWithRawResponse):
    """The methods of `AsyncDefaultResource`, each giving the answer as it came."""

    log_in = _async_raw(AsyncDefaultResource.log_in)
    patch_blob = _async_raw(AsyncDefaultResource.patch_blob)
    put_blob = _async_raw(AsyncDefaultResource.put_blob)
