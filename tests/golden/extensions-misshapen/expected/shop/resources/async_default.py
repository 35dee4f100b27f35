"""The default operations."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from .._runtime.client.async_client import AsyncResource, AsyncWithRawResponse
from .._runtime.client.raw_methods import async_raw as _async_raw
from .._runtime.models.unset import UNSET

if TYPE_CHECKING:
    from .. import models
    from .._runtime.options import CallOptions
    from .._runtime.pagination.pages import AsyncPages


class AsyncDefaultResource(AsyncResource, path="default"):
    """The operations of default."""

    @cached_property
    def with_raw_response(self) -> AsyncDefaultResourceWithRawResponse:
        """The same methods, each giving the answer as it came."""
        return AsyncDefaultResourceWithRawResponse(self)

    async def a(
        self, /, *, page: int = UNSET, **options: Unpack[CallOptions]
    ) -> models.A200Response:
        """A.

        `GET /a`
        """
        from ..operations.a import OPERATION

        return await self._call(OPERATION, locals())

    async def c(self, /, *, page: int = UNSET, **options: Unpack[CallOptions]) -> None:
        """C.

        `GET /c`
        """
        from ..operations.c import OPERATION

        await self._call(OPERATION, locals())

    async def d(self, /, **options: Unpack[CallOptions]) -> None:
        """D.

        `GET /d`
        """
        from ..operations.d import OPERATION

        await self._call(OPERATION, locals())

    def e(
        self, /, *, page: int = UNSET, **options: Unpack[CallOptions]
    ) -> AsyncPages[str, models.E200Response]:
        """E. Iterating gives the items of all pages.

        `GET /e`
        """
        from ..operations.e import OPERATION

        return self._page(OPERATION, locals())

    async def f(self, /, **options: Unpack[CallOptions]) -> list[str]:
        """F.

        `GET /f`
        """
        from ..operations.f import OPERATION

        return await self._call(OPERATION, locals())

    async def g(
        self, /, *, page: int = UNSET, **options: Unpack[CallOptions]
    ) -> list[str]:
        """G.

        `GET /g`
        """
        from ..operations.g import OPERATION

        return await self._call(OPERATION, locals())


class AsyncDefaultResourceWithRawResponse(AsyncWithRawResponse):
    """The methods of `AsyncDefaultResource`, each giving the answer as it came."""

    a = _async_raw(AsyncDefaultResource.a)
    c = _async_raw(AsyncDefaultResource.c)
    d = _async_raw(AsyncDefaultResource.d)
    e = _async_raw(AsyncDefaultResource.e)
    f = _async_raw(AsyncDefaultResource.f)
    g = _async_raw(AsyncDefaultResource.g)
