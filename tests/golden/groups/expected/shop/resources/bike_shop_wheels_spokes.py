"""The bike_shop.wheels.spokes operations."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from .._runtime.client.client import Resource, WithRawResponse
from .._runtime.client.raw_methods import raw as _raw

if TYPE_CHECKING:
    from .._runtime.options import CallOptions


class BikeShopWheelsSpokesResource(Resource, path="bike_shop.wheels.spokes"):
    """The operations of spokes."""

    @cached_property
    def with_raw_response(self) -> BikeShopWheelsSpokesResourceWithRawResponse:
        """The same methods, each giving the answer as it came."""
        return BikeShopWheelsSpokesResourceWithRawResponse(self)

    def list(self, /, **options: Unpack[CallOptions]) -> None:
        """Spokes list.

        `GET /spokes`
        """
        from ..operations.spokes_list import OPERATION

        return self._call(OPERATION, locals())


class BikeShopWheelsSpokesResourceWithRawResponse(WithRawResponse):
    """The methods of `BikeShopWheelsSpokesResource`, each giving the answer as it came."""

    list = _raw(BikeShopWheelsSpokesResource.list)
