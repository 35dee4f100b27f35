"""The default operations."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal, Unpack, overload

from .._runtime.client.raw_methods import WithRawResponse, async_raw, raw
from .._runtime.client.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._runtime.options import RequestOptions
    from ..models.bell import Bell, BellDict
    from ..models.bike import Bike, BikeColour, BikeDict


class DefaultResource(Resource):
    """The operations of default."""

    @cached_property
    def with_raw_response(self) -> DefaultResourceWithRawResponse:
        """The same methods, each giving the answer as it came."""
        return DefaultResourceWithRawResponse(self._raw())

    @overload
    def post_bikes(
        self,
        /,
        *,
        name: str | None,
        price: float | None,
        bell: Bell | BellDict | None,
        colour: BikeColour | Literal["red", "blue"] | None = ...,
        extras: Mapping[str, str] | None = ...,
        **options: Unpack[RequestOptions],
    ) -> None: ...
    @overload
    def post_bikes(
        self, request: Bike | BikeDict, /, **options: Unpack[RequestOptions]
    ) -> None: ...
    def post_bikes(self, request: object = None, /, **arguments: Any) -> Any:
        """Post bikes.

        `POST /bikes`

        Args:
            name: Sent in the body as `name`.
            price: More than 0.
            bell: Sent in the body as `bell`.
            colour: Sent in the body as `colour`.
            extras: Sent in the body as `extras`.
        """
        from ..operations.post_bikes import OPERATION

        return self._client.call(OPERATION, request, arguments)


class DefaultResourceWithRawResponse(WithRawResponse):
    """The methods of `DefaultResource`, each giving the answer as it came."""

    post_bikes = raw(DefaultResource.post_bikes)


class AsyncDefaultResource(AsyncResource):
    """The operations of default."""

    @cached_property
    def with_raw_response(self) -> AsyncDefaultResourceWithRawResponse:
        """The same methods, each giving the answer as it came."""
        return AsyncDefaultResourceWithRawResponse(self._raw())

    @overload
    async def post_bikes(
        self,
        /,
        *,
        name: str | None,
        price: float | None,
        bell: Bell | BellDict | None,
        colour: BikeColour | Literal["red", "blue"] | None = ...,
        extras: Mapping[str, str] | None = ...,
        **options: Unpack[RequestOptions],
    ) -> None: ...
    @overload
    async def post_bikes(
        self, request: Bike | BikeDict, /, **options: Unpack[RequestOptions]
    ) -> None: ...
    async def post_bikes(self, request: object = None, /, **arguments: Any) -> Any:
        """Post bikes.

        `POST /bikes`

        Args:
            name: Sent in the body as `name`.
            price: More than 0.
            bell: Sent in the body as `bell`.
            colour: Sent in the body as `colour`.
            extras: Sent in the body as `extras`.
        """
        from ..operations.post_bikes import OPERATION

        return await self._client.call(OPERATION, request, arguments)


class AsyncDefaultResourceWithRawResponse(WithRawResponse):
    """The methods of `AsyncDefaultResource`, each giving the answer as it came."""

    post_bikes = async_raw(AsyncDefaultResource.post_bikes)
