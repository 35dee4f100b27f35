"""The bike_shop operations."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from .._runtime.client.client import Resource, WithRawResponse
from .._runtime.client.raw_methods import raw as _raw

if TYPE_CHECKING:
    from .._runtime.options import CallOptions
    from .bike_shop_wheels import BikeShopWheelsResource


class BikeShopResource(Resource, path="bike_shop"):
    """All about bikes."""

    @cached_property
    def with_raw_response(self) -> BikeShopResourceWithRawResponse:
        """The same methods, each giving the answer as it came."""
        return BikeShopResourceWithRawResponse(self)

    @cached_property
    def wheels(self) -> BikeShopWheelsResource:
        """The operations of wheels."""
        from .bike_shop_wheels import BikeShopWheelsResource

        return BikeShopWheelsResource(self)

    def list_bikes(self, /, **options: Unpack[CallOptions]) -> None:
        """Bike shop list bikes.

        `GET /bikes`
        """
        from ..operations.bike_shop_list_bikes import OPERATION

        return self._call(OPERATION, locals())


class BikeShopResourceWithRawResponse(WithRawResponse):
    """The methods of `BikeShopResource`, each giving the answer as it came."""

    list_bikes = _raw(BikeShopResource.list_bikes)
