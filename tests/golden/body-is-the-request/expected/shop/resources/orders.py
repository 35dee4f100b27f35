"""The orders operations."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, Unpack, overload

from .._runtime.client.raw_methods import WithRawResponse, async_raw, raw
from .._runtime.client.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .._runtime.options import RequestOptions
    from ..models.order import Order, OrderDict
    from ..operations.mend_orders import MendOrdersRequest, MendOrdersRequestDict
    from ..operations.replace_orders import ReplaceOrdersBody, ReplaceOrdersBodyDict


class OrdersResource(Resource):
    """The operations of orders."""

    @cached_property
    def with_raw_response(self) -> OrdersResourceWithRawResponse:
        """The same methods, each giving the answer as it came."""
        return OrdersResourceWithRawResponse(self._raw())

    @overload
    def mend_orders(
        self, /, *, body: Sequence[Order | OrderDict], **options: Unpack[RequestOptions]
    ) -> None: ...
    @overload
    def mend_orders(
        self,
        request: MendOrdersRequest | MendOrdersRequestDict,
        /,
        **options: Unpack[RequestOptions],
    ) -> None: ...
    def mend_orders(self, request: object = None, /, **arguments: Any) -> Any:
        """Mend orders.

        `PATCH /orders`

        Args:
            body: The request body.
        """
        from ..operations.mend_orders import OPERATION

        return self._client.call(OPERATION, request, arguments)

    @overload
    def place_order(
        self,
        /,
        *,
        sku: str,
        timeout_: int | None = ...,
        class_: str | None = ...,
        **options: Unpack[RequestOptions],
    ) -> Order: ...
    @overload
    def place_order(
        self, request: Order | OrderDict, /, **options: Unpack[RequestOptions]
    ) -> Order: ...
    def place_order(self, request: object = None, /, **arguments: Any) -> Any:
        """Place an order.

        `POST /orders`

        Args:
            sku: What is ordered.
            timeout_: Sent in the body as `timeout`.
            class_: Sent in the body as `class`.

        Returns:
            The order.
        """
        from ..operations.place_order import OPERATION

        return self._client.call(OPERATION, request, arguments)

    @overload
    def replace_orders(
        self, /, *, all: bool | None = ..., **options: Unpack[RequestOptions]
    ) -> None: ...
    @overload
    def replace_orders(
        self,
        request: ReplaceOrdersBody | ReplaceOrdersBodyDict,
        /,
        **options: Unpack[RequestOptions],
    ) -> None: ...
    def replace_orders(self, request: object = None, /, **arguments: Any) -> Any:
        """Replace orders.

        `PUT /orders`

        Args:
            all: Really all of them.
        """
        from ..operations.replace_orders import OPERATION

        return self._client.call(OPERATION, request, arguments)


class OrdersResourceWithRawResponse(WithRawResponse):
    """The methods of `OrdersResource`, each giving the answer as it came."""

    mend_orders = raw(OrdersResource.mend_orders)
    place_order = raw(OrdersResource.place_order)
    replace_orders = raw(OrdersResource.replace_orders)


class AsyncOrdersResource(AsyncResource):
    """The operations of orders."""

    @cached_property
    def with_raw_response(self) -> AsyncOrdersResourceWithRawResponse:
        """The same methods, each giving the answer as it came."""
        return AsyncOrdersResourceWithRawResponse(self._raw())

    @overload
    async def mend_orders(
        self, /, *, body: Sequence[Order | OrderDict], **options: Unpack[RequestOptions]
    ) -> None: ...
    @overload
    async def mend_orders(
        self,
        request: MendOrdersRequest | MendOrdersRequestDict,
        /,
        **options: Unpack[RequestOptions],
    ) -> None: ...
    async def mend_orders(self, request: object = None, /, **arguments: Any) -> Any:
        """Mend orders.

        `PATCH /orders`

        Args:
            body: The request body.
        """
        from ..operations.mend_orders import OPERATION

        return await self._client.call(OPERATION, request, arguments)

    @overload
    async def place_order(
        self,
        /,
        *,
        sku: str,
        timeout_: int | None = ...,
        class_: str | None = ...,
        **options: Unpack[RequestOptions],
    ) -> Order: ...
    @overload
    async def place_order(
        self, request: Order | OrderDict, /, **options: Unpack[RequestOptions]
    ) -> Order: ...
    async def place_order(self, request: object = None, /, **arguments: Any) -> Any:
        """Place an order.

        `POST /orders`

        Args:
            sku: What is ordered.
            timeout_: Sent in the body as `timeout`.
            class_: Sent in the body as `class`.

        Returns:
            The order.
        """
        from ..operations.place_order import OPERATION

        return await self._client.call(OPERATION, request, arguments)

    @overload
    async def replace_orders(
        self, /, *, all: bool | None = ..., **options: Unpack[RequestOptions]
    ) -> None: ...
    @overload
    async def replace_orders(
        self,
        request: ReplaceOrdersBody | ReplaceOrdersBodyDict,
        /,
        **options: Unpack[RequestOptions],
    ) -> None: ...
    async def replace_orders(self, request: object = None, /, **arguments: Any) -> Any:
        """Replace orders.

        `PUT /orders`

        Args:
            all: Really all of them.
        """
        from ..operations.replace_orders import OPERATION

        return await self._client.call(OPERATION, request, arguments)


class AsyncOrdersResourceWithRawResponse(WithRawResponse):
    """The methods of `AsyncOrdersResource`, each giving the answer as it came."""

    mend_orders = async_raw(AsyncOrdersResource.mend_orders)
    place_order = async_raw(AsyncOrdersResource.place_order)
    replace_orders = async_raw(AsyncOrdersResource.replace_orders)
