"""The readers operations."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from .._runtime.client.async_client import AsyncResource, AsyncWithRawResponse
from .._runtime.client.raw_methods import async_raw as _async_raw
from .._runtime.models.unset import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .. import models
    from .._runtime.options import CallOptions


class AsyncReadersResource(AsyncResource, path="readers"):
    """The operations of readers."""

    @cached_property
    def with_raw_response(self) -> AsyncReadersResourceWithRawResponse:
        """The same methods, each giving the answer as it came."""
        return AsyncReadersResourceWithRawResponse(self)

    async def update(
        self,
        /,
        id: str,
        *,
        name: str,
        address: models.PutReaderBodyAddressInput = UNSET,
        extra_body: Mapping[str, object] = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.PutReaderResponse:
        """Put reader.

        `PUT /readers/{id}`
        """
        from ..operations.put_reader import OPERATION

        return await self._call(OPERATION, locals())


class AsyncReadersResourceWithRawResponse(AsyncWithRawResponse):
    """The methods of `AsyncReadersResource`, each giving the answer as it came."""

    update = _async_raw(AsyncReadersResource.update)
