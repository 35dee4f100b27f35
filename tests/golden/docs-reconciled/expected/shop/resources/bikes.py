"""The bikes operations."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, Unpack, overload

from .._runtime.client.raw_methods import WithRawResponse, async_raw, raw
from .._runtime.client.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._runtime.options import RequestOptions
    from ..models.bike_dto import Bike, BikeDict
    from ..operations.bikes_put import ReplaceBikeRequest, ReplaceBikeRequestDict


class BikesResource(Resource):
    """Everything on two wheels."""

    @cached_property
    def with_raw_response(self) -> BikesResourceWithRawResponse:
        """The same methods, each giving the answer as it came."""
        return BikesResourceWithRawResponse(self._raw())

    @overload
    def replace_bike(
        self,
        /,
        *,
        id: str,
        bike_dto: Bike | BikeDict,
        filter: str | None = ...,
        **options: Unpack[RequestOptions],
    ) -> Bike: ...
    @overload
    def replace_bike(
        self,
        request: ReplaceBikeRequest | ReplaceBikeRequestDict,
        /,
        **options: Unpack[RequestOptions],
    ) -> Bike: ...
    def replace_bike(self, request: object = None, /, **arguments: Any) -> Any:
        """Replace a bike.

        Puts another bike in the place of this one.

        `PUT /bikes/{id}`

        Args:
            id: Which bike.
            bike_dto: The new bike.
            filter: Sent in the query as `filter`.

        Returns:
            The bike.
        """
        from ..operations.bikes_put import OPERATION

        return self._client.call(OPERATION, request, arguments)


class BikesResourceWithRawResponse(WithRawResponse):
    """The methods of `BikesResource`, each giving the answer as it came."""

    replace_bike = raw(BikesResource.replace_bike)


class AsyncBikesResource(AsyncResource):
    """Everything on two wheels."""

    @cached_property
    def with_raw_response(self) -> AsyncBikesResourceWithRawResponse:
        """The same methods, each giving the answer as it came."""
        return AsyncBikesResourceWithRawResponse(self._raw())

    @overload
    async def replace_bike(
        self,
        /,
        *,
        id: str,
        bike_dto: Bike | BikeDict,
        filter: str | None = ...,
        **options: Unpack[RequestOptions],
    ) -> Bike: ...
    @overload
    async def replace_bike(
        self,
        request: ReplaceBikeRequest | ReplaceBikeRequestDict,
        /,
        **options: Unpack[RequestOptions],
    ) -> Bike: ...
    async def replace_bike(self, request: object = None, /, **arguments: Any) -> Any:
        """Replace a bike.

        Puts another bike in the place of this one.

        `PUT /bikes/{id}`

        Args:
            id: Which bike.
            bike_dto: The new bike.
            filter: Sent in the query as `filter`.

        Returns:
            The bike.
        """
        from ..operations.bikes_put import OPERATION

        return await self._client.call(OPERATION, request, arguments)


class AsyncBikesResourceWithRawResponse(WithRawResponse):
    """The methods of `AsyncBikesResource`, each giving the answer as it came."""

    replace_bike = async_raw(AsyncBikesResource.replace_bike)
