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
    from .._runtime.pagination.pages import AsyncPages, Page
    from ..operations.a import A200Response, ARequest, ARequestDict
    from ..operations.c import CRequest, CRequestDict
    from ..operations.e import E200Response, ERequest, ERequestDict
    from ..operations.g import GRequest, GRequestDict


class DefaultResource(Resource):
    """The operations of default."""

    @cached_property
    def with_raw_response(self) -> DefaultResourceWithRawResponse:
        """The same methods, each giving the answer as it came."""
        return DefaultResourceWithRawResponse(self._raw())

    @overload
    def a(
        self, /, *, page: int | None = ..., **options: Unpack[RequestOptions]
    ) -> A200Response: ...
    @overload
    def a(
        self, request: ARequest | ARequestDict, /, **options: Unpack[RequestOptions]
    ) -> A200Response: ...
    def a(self, request: object = None, /, **arguments: Any) -> Any:
        """A.

        `GET /a`

        Args:
            page: Sent in the query as `page`.

        Returns:
            Done.
        """
        from ..operations.a import OPERATION

        return self._client.call(OPERATION, request, arguments)

    @overload
    def c(
        self, /, *, page: int | None = ..., **options: Unpack[RequestOptions]
    ) -> None: ...
    @overload
    def c(
        self, request: CRequest | CRequestDict, /, **options: Unpack[RequestOptions]
    ) -> None: ...
    def c(self, request: object = None, /, **arguments: Any) -> Any:
        """C.

        `GET /c`

        Args:
            page: Sent in the query as `page`.
        """
        from ..operations.c import OPERATION

        return self._client.call(OPERATION, request, arguments)

    def d(self, **options: Unpack[RequestOptions]) -> None:
        """D.

        `GET /d`
        """
        from ..operations.d import OPERATION

        self._client.call(OPERATION, None, {**options})

    @overload
    def e(
        self, /, *, page: int | None = ..., **options: Unpack[RequestOptions]
    ) -> Page[str, E200Response]: ...
    @overload
    def e(
        self, request: ERequest | ERequestDict, /, **options: Unpack[RequestOptions]
    ) -> Page[str, E200Response]: ...
    def e(self, request: object = None, /, **arguments: Any) -> Any:
        """E.

        `GET /e`

        Args:
            page: Sent in the query as `page`.

        Returns:
            Done. Iterating gives the items of this page and of all that follow.
        """
        from ..operations.e import OPERATION

        return self._client.page(OPERATION, request, arguments)

    def f(self, **options: Unpack[RequestOptions]) -> list[str]:
        """F.

        `GET /f`

        Returns:
            Done.
        """
        from ..operations.f import OPERATION

        answer: list[str] = self._client.call(OPERATION, None, {**options})
        return answer

    @overload
    def g(
        self, /, *, page: int | None = ..., **options: Unpack[RequestOptions]
    ) -> list[str]: ...
    @overload
    def g(
        self, request: GRequest | GRequestDict, /, **options: Unpack[RequestOptions]
    ) -> list[str]: ...
    def g(self, request: object = None, /, **arguments: Any) -> Any:
        """G.

        `GET /g`

        Args:
            page: Sent in the query as `page`.

        Returns:
            Done.
        """
        from ..operations.g import OPERATION

        return self._client.call(OPERATION, request, arguments)


class DefaultResourceWithRawResponse(WithRawResponse):
    """The methods of `DefaultResource`, each giving the answer as it came."""

    a = raw(DefaultResource.a)
    c = raw(DefaultResource.c)
    d = raw_plain(DefaultResource.d)
    e = raw(DefaultResource.e)
    f = raw_plain(DefaultResource.f)
    g = raw(DefaultResource.g)


class AsyncDefaultResource(AsyncResource):
    """The operations of default."""

    @cached_property
    def with_raw_response(self) -> AsyncDefaultResourceWithRawResponse:
        """The same methods, each giving the answer as it came."""
        return AsyncDefaultResourceWithRawResponse(self._raw())

    @overload
    async def a(
        self, /, *, page: int | None = ..., **options: Unpack[RequestOptions]
    ) -> A200Response: ...
    @overload
    async def a(
        self, request: ARequest | ARequestDict, /, **options: Unpack[RequestOptions]
    ) -> A200Response: ...
    async def a(self, request: object = None, /, **arguments: Any) -> Any:
        """A.

        `GET /a`

        Args:
            page: Sent in the query as `page`.

        Returns:
            Done.
        """
        from ..operations.a import OPERATION

        return await self._client.call(OPERATION, request, arguments)

    @overload
    async def c(
        self, /, *, page: int | None = ..., **options: Unpack[RequestOptions]
    ) -> None: ...
    @overload
    async def c(
        self, request: CRequest | CRequestDict, /, **options: Unpack[RequestOptions]
    ) -> None: ...
    async def c(self, request: object = None, /, **arguments: Any) -> Any:
        """C.

        `GET /c`

        Args:
            page: Sent in the query as `page`.
        """
        from ..operations.c import OPERATION

        return await self._client.call(OPERATION, request, arguments)

    async def d(self, **options: Unpack[RequestOptions]) -> None:
        """D.

        `GET /d`
        """
        from ..operations.d import OPERATION

        await self._client.call(OPERATION, None, {**options})

    @overload
    def e(
        self, /, *, page: int | None = ..., **options: Unpack[RequestOptions]
    ) -> AsyncPages[str, E200Response]: ...
    @overload
    def e(
        self, request: ERequest | ERequestDict, /, **options: Unpack[RequestOptions]
    ) -> AsyncPages[str, E200Response]: ...
    def e(self, request: object = None, /, **arguments: Any) -> Any:
        """E.

        `GET /e`

        Args:
            page: Sent in the query as `page`.

        Returns:
            Done. Iterating gives the items of this page and of all that follow.
        """
        from ..operations.e import OPERATION

        return self._client.page(OPERATION, request, arguments)

    async def f(self, **options: Unpack[RequestOptions]) -> list[str]:
        """F.

        `GET /f`

        Returns:
            Done.
        """
        from ..operations.f import OPERATION

        answer: list[str] = await self._client.call(OPERATION, None, {**options})
        return answer

    @overload
    async def g(
        self, /, *, page: int | None = ..., **options: Unpack[RequestOptions]
    ) -> list[str]: ...
    @overload
    async def g(
        self, request: GRequest | GRequestDict, /, **options: Unpack[RequestOptions]
    ) -> list[str]: ...
    async def g(self, request: object = None, /, **arguments: Any) -> Any:
        """G.

        `GET /g`

        Args:
            page: Sent in the query as `page`.

        Returns:
            Done.
        """
        from ..operations.g import OPERATION

        return await self._client.call(OPERATION, request, arguments)


class AsyncDefaultResourceWithRawResponse(WithRawResponse):
    """The methods of `AsyncDefaultResource`, each giving the answer as it came."""

    a = async_raw(AsyncDefaultResource.a)
    c = async_raw(AsyncDefaultResource.c)
    d = async_raw_plain(AsyncDefaultResource.d)
    e = async_raw(AsyncDefaultResource.e)
    f = async_raw_plain(AsyncDefaultResource.f)
    g = async_raw(AsyncDefaultResource.g)
