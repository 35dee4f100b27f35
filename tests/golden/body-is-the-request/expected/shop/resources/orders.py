"""The orders operations."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from .._runtime.client.client import Resource, WithRawResponse
from .._runtime.client.raw_methods import raw as _raw
from .._runtime.models.unset import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .. import models
    from .._runtime.options import CallOptions


class OrdersResource(Resource, path="orders"):
    """The operations of orders."""

    @cached_property
    def with_raw_response(self) -> OrdersResourceWithRawResponse:
        """The same methods, each giving the answer as it came."""
        return OrdersResourceWithRawResponse(self)

    def create(
        self,
        /,
        *,
        sku: str,
        timeout_: int = UNSET,
        class_: str = UNSET,
        extra_body: Mapping[str, object] = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.Order:
        """Place an order.

        `POST /orders`

        Args:
            sku: What is ordered.
        """
        from ..operations.place_order import OPERATION

        return self._call(OPERATION, locals())

    def replace(
        self,
        /,
        *,
        all: bool = UNSET,
        extra_body: Mapping[str, object] = UNSET,
        **options: Unpack[CallOptions],
    ) -> None:
        """Replace orders.

        `PUT /orders`

        Args:
            all: Really all of them.
        """
        from ..operations.replace_orders import OPERATION

        return self._call(OPERATION, locals())

    def update(
        self, /, *, body: Sequence[models.OrderInput], **options: Unpack[CallOptions]
    ) -> None:
        """Mend orders.

        `PATCH /orders`
        """
        from ..operations.mend_orders import OPERATION

        return self._call(OPERATION, locals())


class OrdersResourceWithRawResponse(WithRawResponse):
    """The methods of `OrdersResource`, each giving the answer as it came."""

    create = _raw(OrdersResource.create)
    replace = _raw(OrdersResource.replace)
    update = _raw(OrdersResource.update)
