"""The bikes operations."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, Unpack, overload

from .._runtime.client.raw_methods import WithRawResponse, async_raw, raw
from .._runtime.client.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .._runtime.options import RequestOptions
    from ..operations.find_bikes import (
        FindBikesFilter,
        FindBikesFilterDict,
        FindBikesRequest,
        FindBikesRequestDict,
    )


class BikesResource(Resource):
    """The operations of bikes."""

    @cached_property
    def with_raw_response(self) -> BikesResourceWithRawResponse:
        """The same methods, each giving the answer as it came."""
        return BikesResourceWithRawResponse(self._raw())

    @overload
    def find_bikes(
        self,
        /,
        *,
        plain: str,
        list_: Sequence[int],
        label: Sequence[str],
        matrix: Sequence[str],
        x_shop_id: str,
        colour: Sequence[str] | None = ...,
        size: Sequence[int] | None = ...,
        brand: Sequence[str] | None = ...,
        gear: Sequence[str] | None = ...,
        filter: FindBikesFilter | FindBikesFilterDict | None = ...,
        path: str | None = ...,
        stock: str | None = ...,
        x_tags: Sequence[str] | None = ...,
        session: str | None = ...,
        **options: Unpack[RequestOptions],
    ) -> list[str]: ...
    @overload
    def find_bikes(
        self,
        request: FindBikesRequest | FindBikesRequestDict,
        /,
        **options: Unpack[RequestOptions],
    ) -> list[str]: ...
    def find_bikes(self, request: object = None, /, **arguments: Any) -> Any:
        """Find bikes.

        `GET /bikes/{plain}/{list}/{label}/{matrix}`

        Args:
            plain: Sent in the path as `plain`.
            list_: Sent in the path as `list`.
            label: Sent in the path as `label`.
            matrix: Sent in the path as `matrix`.
            x_shop_id: Sent in the header as `X-Shop-Id`.
            colour: Each colour in its own pair.
            size: Sent in the query as `size`.
            brand: Sent in the query as `brand`.
            gear: Sent in the query as `gear`.
            filter: Sent in the query as `filter`.
            path: Sent in the query as `path`.
            stock: Sent in the query as `stock`.
            x_tags: Sent in the header as `X-Tags`.
            session: Sent in the cookie as `session`.

        Returns:
            The bikes that fit.
        """
        from ..operations.find_bikes import OPERATION

        return self._client.call(OPERATION, request, arguments)


class BikesResourceWithRawResponse(WithRawResponse):
    """The methods of `BikesResource`, each giving the answer as it came."""

    find_bikes = raw(BikesResource.find_bikes)


class AsyncBikesResource(AsyncResource):
    """The operations of bikes."""

    @cached_property
    def with_raw_response(self) -> AsyncBikesResourceWithRawResponse:
        """The same methods, each giving the answer as it came."""
        return AsyncBikesResourceWithRawResponse(self._raw())

    @overload
    async def find_bikes(
        self,
        /,
        *,
        plain: str,
        list_: Sequence[int],
        label: Sequence[str],
        matrix: Sequence[str],
        x_shop_id: str,
        colour: Sequence[str] | None = ...,
        size: Sequence[int] | None = ...,
        brand: Sequence[str] | None = ...,
        gear: Sequence[str] | None = ...,
        filter: FindBikesFilter | FindBikesFilterDict | None = ...,
        path: str | None = ...,
        stock: str | None = ...,
        x_tags: Sequence[str] | None = ...,
        session: str | None = ...,
        **options: Unpack[RequestOptions],
    ) -> list[str]: ...
    @overload
    async def find_bikes(
        self,
        request: FindBikesRequest | FindBikesRequestDict,
        /,
        **options: Unpack[RequestOptions],
    ) -> list[str]: ...
    async def find_bikes(self, request: object = None, /, **arguments: Any) -> Any:
        """Find bikes.

        `GET /bikes/{plain}/{list}/{label}/{matrix}`

        Args:
            plain: Sent in the path as `plain`.
            list_: Sent in the path as `list`.
            label: Sent in the path as `label`.
            matrix: Sent in the path as `matrix`.
            x_shop_id: Sent in the header as `X-Shop-Id`.
            colour: Each colour in its own pair.
            size: Sent in the query as `size`.
            brand: Sent in the query as `brand`.
            gear: Sent in the query as `gear`.
            filter: Sent in the query as `filter`.
            path: Sent in the query as `path`.
            stock: Sent in the query as `stock`.
            x_tags: Sent in the header as `X-Tags`.
            session: Sent in the cookie as `session`.

        Returns:
            The bikes that fit.
        """
        from ..operations.find_bikes import OPERATION

        return await self._client.call(OPERATION, request, arguments)


class AsyncBikesResourceWithRawResponse(WithRawResponse):
    """The methods of `AsyncBikesResource`, each giving the answer as it came."""

    find_bikes = async_raw(AsyncBikesResource.find_bikes)
