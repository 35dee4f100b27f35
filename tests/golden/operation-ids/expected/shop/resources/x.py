"""The x operations."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from .._runtime.client.raw_methods import WithRawResponse, async_raw_plain, raw_plain
from .._runtime.client.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._runtime.options import RequestOptions


class XResource(Resource):
    """The operations of x."""

    @cached_property
    def with_raw_response(self) -> XResourceWithRawResponse:
        """The same methods, each giving the answer as it came."""
        return XResourceWithRawResponse(self._raw())

    def same_name(self, **options: Unpack[RequestOptions]) -> None:
        """Same name.

        `GET /e`
        """
        from ..operations.same_name import OPERATION

        self._client.call(OPERATION, None, {**options})

    def same_name_2(self, **options: Unpack[RequestOptions]) -> None:
        """Same name.

        `GET /f`
        """
        from ..operations.same_name_2 import OPERATION

        self._client.call(OPERATION, None, {**options})


class XResourceWithRawResponse(WithRawResponse):
    """The methods of `XResource`, each giving the answer as it came."""

    same_name = raw_plain(XResource.same_name)
    same_name_2 = raw_plain(XResource.same_name_2)


class AsyncXResource(AsyncResource):
    """The operations of x."""

    @cached_property
    def with_raw_response(self) -> AsyncXResourceWithRawResponse:
        """The same methods, each giving the answer as it came."""
        return AsyncXResourceWithRawResponse(self._raw())

    async def same_name(self, **options: Unpack[RequestOptions]) -> None:
        """Same name.

        `GET /e`
        """
        from ..operations.same_name import OPERATION

        await self._client.call(OPERATION, None, {**options})

    async def same_name_2(self, **options: Unpack[RequestOptions]) -> None:
        """Same name.

        `GET /f`
        """
        from ..operations.same_name_2 import OPERATION

        await self._client.call(OPERATION, None, {**options})


class AsyncXResourceWithRawResponse(WithRawResponse):
    """The methods of `AsyncXResource`, each giving the answer as it came."""

    same_name = async_raw_plain(AsyncXResource.same_name)
    same_name_2 = async_raw_plain(AsyncXResource.same_name_2)
