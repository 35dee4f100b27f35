"""The default operations."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, Unpack, overload

from .._runtime.client.raw_methods import (
    WithRawResponse,
    async_raw,
    async_raw_plain,
    raw,
    raw_plain,
)
from .._runtime.client.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._runtime.options import RequestOptions
    from ..operations.get_a_b import GetABRequest, GetABRequestDict


class DefaultResource(Resource):
    """The operations of default."""

    @cached_property
    def with_raw_response(self) -> DefaultResourceWithRawResponse:
        """The same methods, each giving the answer as it came."""
        return DefaultResourceWithRawResponse(self._raw())

    def get(self, **options: Unpack[RequestOptions]) -> None:
        """Get.

        `GET /`
        """
        from ..operations.get import OPERATION

        self._client.call(OPERATION, None, {**options})

    @overload
    def get_a_b(self, /, *, b: str, **options: Unpack[RequestOptions]) -> None: ...
    @overload
    def get_a_b(
        self,
        request: GetABRequest | GetABRequestDict,
        /,
        **options: Unpack[RequestOptions],
    ) -> None: ...
    def get_a_b(self, request: object = None, /, **arguments: Any) -> Any:
        """Get a b.

        `GET /a/{b}`

        Args:
            b: Sent in the path as `b`.
        """
        from ..operations.get_a_b import OPERATION

        return self._client.call(OPERATION, request, arguments)

    def twice(self, **options: Unpack[RequestOptions]) -> None:
        """Twice.

        `GET /c`
        """
        from ..operations.twice import OPERATION

        self._client.call(OPERATION, None, {**options})

    def twice_2(self, **options: Unpack[RequestOptions]) -> None:
        """Twice 2.

        `GET /d`
        """
        from ..operations.twice_2 import OPERATION

        self._client.call(OPERATION, None, {**options})


class DefaultResourceWithRawResponse(WithRawResponse):
    """The methods of `DefaultResource`, each giving the answer as it came."""

    get = raw_plain(DefaultResource.get)
    get_a_b = raw(DefaultResource.get_a_b)
    twice = raw_plain(DefaultResource.twice)
    twice_2 = raw_plain(DefaultResource.twice_2)


class AsyncDefaultResource(AsyncResource):
    """The operations of default."""

    @cached_property
    def with_raw_response(self) -> AsyncDefaultResourceWithRawResponse:
        """The same methods, each giving the answer as it came."""
        return AsyncDefaultResourceWithRawResponse(self._raw())

    async def get(self, **options: Unpack[RequestOptions]) -> None:
        """Get.

        `GET /`
        """
        from ..operations.get import OPERATION

        await self._client.call(OPERATION, None, {**options})

    @overload
    async def get_a_b(
        self, /, *, b: str, **options: Unpack[RequestOptions]
    ) -> None: ...
    @overload
    async def get_a_b(
        self,
        request: GetABRequest | GetABRequestDict,
        /,
        **options: Unpack[RequestOptions],
    ) -> None: ...
    async def get_a_b(self, request: object = None, /, **arguments: Any) -> Any:
        """Get a b.

        `GET /a/{b}`

        Args:
            b: Sent in the path as `b`.
        """
        from ..operations.get_a_b import OPERATION

        return await self._client.call(OPERATION, request, arguments)

    async def twice(self, **options: Unpack[RequestOptions]) -> None:
        """Twice.

        `GET /c`
        """
        from ..operations.twice import OPERATION

        await self._client.call(OPERATION, None, {**options})

    async def twice_2(self, **options: Unpack[RequestOptions]) -> None:
        """Twice 2.

        `GET /d`
        """
        from ..operations.twice_2 import OPERATION

        await self._client.call(OPERATION, None, {**options})


class AsyncDefaultResourceWithRawResponse(WithRawResponse):
    """The methods of `AsyncDefaultResource`, each giving the answer as it came."""

    get = async_raw_plain(AsyncDefaultResource.get)
    get_a_b = async_raw(AsyncDefaultResource.get_a_b)
    twice = async_raw_plain(AsyncDefaultResource.twice)
    twice_2 = async_raw_plain(AsyncDefaultResource.twice_2)
