"""The bikes operations."""

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


class AsyncBikesResource(AsyncResource, path="bikes"):
    """The operations of bikes."""

    @cached_property
    def with_raw_response(self) -> AsyncBikesResourceWithRawResponse:
        """The same methods, each giving the answer as it came."""
        return AsyncBikesResourceWithRawResponse(self)

    async def create(
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
        from ..operations.bikes_create import OPERATION

        return await self._call(OPERATION, locals())


class AsyncBikesResourceWithRawResponse(AsyncWithRawResponse):
    """The methods of `AsyncBikesResource`, each giving the answer as it came."""

    create = _async_raw(AsyncBikesResource.create)
