"""The default operations."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Literal, Unpack

from .._runtime.client.async_client import AsyncResource, AsyncWithRawResponse
from .._runtime.client.raw_methods import async_raw as _async_raw
from .._runtime.models.unset import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .. import models
    from .._runtime.options import CallOptions


class AsyncDefaultResource(AsyncResource, path="default"):
    """The operations of default."""

    @cached_property
    def with_raw_response(self) -> AsyncDefaultResourceWithRawResponse:
        """The same methods, each giving the answer as it came."""
        return AsyncDefaultResourceWithRawResponse(self)

    async def post_bikes(
        self,
        /,
        *,
        name: str | None = UNSET,
        price: float | None = UNSET,
        colour: models.BikeColour | Literal["red", "blue"] | None = UNSET,
        bell: models.BellInput | None = UNSET,
        extras: Mapping[str, str] | None = UNSET,
        extra_body: Mapping[str, object] = UNSET,
        **options: Unpack[CallOptions],
    ) -> None:
        """Post bikes.

        `POST /bikes`

        Args:
            price: More than 0.
        """
        from ..operations.post_bikes import OPERATION

        await self._call(OPERATION, locals())


class AsyncDefaultResourceWithRawResponse(AsyncWithRawResponse):
    """The methods of `AsyncDefaultResource`, each giving the answer as it came."""

    post_bikes = _async_raw(AsyncDefaultResource.post_bikes)
