"""The bike_shop.wheels operations."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from .._runtime.client.client import Resource, WithRawResponse
from .._runtime.client.raw_methods import raw as _raw

if TYPE_CHECKING:
    from .._runtime.options import CallOptions
    from .bike_shop_wheels_spokes import BikeShopWheelsSpokesResource


class BikeShopWheelsResource(Resource, path="bike_shop.wheels"):
    """The operations of wheels."""

    @cached_property
    def with_raw_response(self) -> BikeShopWheelsResourceWithRawResponse:
        """The same methods, each giving the answer as it came."""
        return BikeShopWheelsResourceWithRawResponse(self)

    @cached_property
    def spokes(self) -> BikeShopWheelsSpokesResource:
        """The operations of spokes."""
        from .bike_shop_wheels_spokes import BikeShopWheelsSpokesResource

        return BikeShopWheelsSpokesResource(self)

    def list(self, /, **options: Unpack[CallOptions]) -> None:
        """Wheels list.

        `GET /wheels`
        """
        from ..operations.wheels_list import OPERATION

        return self._call(OPERATION, locals())


class BikeShopWheelsResourceWithRawResponse(WithRawResponse):
    """The methods of `BikeShopWheelsResource`, each giving the answer as it came."""

    list = _raw(BikeShopWheelsResource.list)
