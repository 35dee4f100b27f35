"""The default operations."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Literal, Unpack

from .._runtime.client.client import Resource, WithRawResponse
from .._runtime.client.raw_methods import raw as _raw
from .._runtime.models.unset import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .. import models
    from .._runtime.options import CallOptions


class DefaultResource(Resource, path="default"):
    """The operations of default."""

    @cached_property
    def with_raw_response(self) -> DefaultResourceWithRawResponse:
        """The same methods, each giving the answer as it came."""
        return DefaultResourceWithRawResponse(self)

    def post_bikes(
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

        self._call(OPERATION, locals())


class DefaultResourceWithRawResponse(WithRawResponse):
    """The methods of `DefaultResource`, each giving the answer as it came."""

    post_bikes = _raw(DefaultResource.post_bikes)
