"""The login operations."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from .._runtime.client.async_client import AsyncResource, AsyncWithRawResponse
from .._runtime.client.raw_methods import async_raw as _async_raw
from .._runtime.models.unset import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .._runtime.options import CallOptions


class AsyncLoginResource(AsyncResource, path="login"):
    """The operations of login."""

    @cached_property
    def with_raw_response(self) -> AsyncLoginResourceWithRawResponse:
        """The same methods, each giving the answer as it came."""
        return AsyncLoginResourceWithRawResponse(self)

    async def create(
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

        return await self._call(OPERATION, locals())


class AsyncLoginResourceWithRawResponse(AsyncWithRawResponse):
    """The methods of `AsyncLoginResource`, each giving the answer as it came."""

    create = _async_raw(AsyncLoginResource.create)
