"""The forecasts operations."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal, Unpack, overload

from .._runtime.client.raw_methods import WithRawResponse, async_raw, raw
from .._runtime.client.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._runtime.options import RequestOptions
    from ..models.order import Order, OrderDict
    from ..operations.order_forecast import (
        OrderForecastRequest,
        OrderForecastRequestDict,
        OrderForecastUnit,
    )


class ForecastsResource(Resource):
    """The operations of forecasts."""

    @cached_property
    def with_raw_response(self) -> ForecastsResourceWithRawResponse:
        """The same methods, each giving the answer as it came."""
        return ForecastsResourceWithRawResponse(self._raw())

    @overload
    def order_forecast(
        self,
        /,
        *,
        unit: OrderForecastUnit | Literal["c", "f"],
        order: Order | OrderDict,
        days: int | None = ...,
        **options: Unpack[RequestOptions],
    ) -> None: ...
    @overload
    def order_forecast(
        self,
        request: OrderForecastRequest | OrderForecastRequestDict,
        /,
        **options: Unpack[RequestOptions],
    ) -> None: ...
    def order_forecast(self, request: object = None, /, **arguments: Any) -> Any:
        """Order forecast.

        `POST /forecasts`

        Args:
            unit: Default: 'c'.
            order: The request body.
            days: How far to look ahead. Default: 3.
        """
        from ..operations.order_forecast import OPERATION

        return self._client.call(OPERATION, request, arguments)


class ForecastsResourceWithRawResponse(WithRawResponse):
    """The methods of `ForecastsResource`, each giving the answer as it came."""

    order_forecast = raw(ForecastsResource.order_forecast)


class AsyncForecastsResource(AsyncResource):
    """The operations of forecasts."""

    @cached_property
    def with_raw_response(self) -> AsyncForecastsResourceWithRawResponse:
        """The same methods, each giving the answer as it came."""
        return AsyncForecastsResourceWithRawResponse(self._raw())

    @overload
    async def order_forecast(
        self,
        /,
        *,
        unit: OrderForecastUnit | Literal["c", "f"],
        order: Order | OrderDict,
        days: int | None = ...,
        **options: Unpack[RequestOptions],
    ) -> None: ...
    @overload
    async def order_forecast(
        self,
        request: OrderForecastRequest | OrderForecastRequestDict,
        /,
        **options: Unpack[RequestOptions],
    ) -> None: ...
    async def order_forecast(self, request: object = None, /, **arguments: Any) -> Any:
        """Order forecast.

        `POST /forecasts`

        Args:
            unit: Default: 'c'.
            order: The request body.
            days: How far to look ahead. Default: 3.
        """
        from ..operations.order_forecast import OPERATION

        return await self._client.call(OPERATION, request, arguments)


class AsyncForecastsResourceWithRawResponse(WithRawResponse):
    """The methods of `AsyncForecastsResource`, each giving the answer as it came."""

    order_forecast = async_raw(AsyncForecastsResource.order_forecast)
