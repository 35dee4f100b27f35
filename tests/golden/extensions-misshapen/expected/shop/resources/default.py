"""The default operations."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from .._runtime.client.client import Resource, WithRawResponse
from .._runtime.client.raw_methods import raw as _raw
from .._runtime.models.unset import UNSET

if TYPE_CHECKING:
    from .. import models
    from .._runtime.options import CallOptions
    from .._runtime.pagination.pages import Page


class DefaultResource(Resource, path="default"):
    """The operations of default."""

    @cached_property
    def with_raw_response(self) -> DefaultResourceWithRawResponse:
        """The same methods, each giving the answer as it came."""
        return DefaultResourceWithRawResponse(self)

    def a(
        self, /, *, page: int = UNSET, **options: Unpack[CallOptions]
    ) -> models.A200Response:
        """A.

        `GET /a`
        """
        from ..operations.a import OPERATION

        return self._call(OPERATION, locals())

    def c(self, /, *, page: int = UNSET, **options: Unpack[CallOptions]) -> None:
        """C.

        `GET /c`
        """
        from ..operations.c import OPERATION

        self._call(OPERATION, locals())

    def d(self, /, **options: Unpack[CallOptions]) -> None:
        """D.

        `GET /d`
        """
        from ..operations.d import OPERATION

        self._call(OPERATION, locals())

    def e(
        self, /, *, page: int = UNSET, **options: Unpack[CallOptions]
    ) -> Page[str, models.E200Response]:
        """E. Iterating gives the items of all pages.

        `GET /e`
        """
        from ..operations.e import OPERATION

        return self._page(OPERATION, locals())

    def f(self, /, **options: Unpack[CallOptions]) -> list[str]:
        """F.

        `GET /f`
        """
        from ..operations.f import OPERATION

        return self._call(OPERATION, locals())

    def g(self, /, *, page: int = UNSET, **options: Unpack[CallOptions]) -> list[str]:
        """G.

        `GET /g`
        """
        from ..operations.g import OPERATION

        return self._call(OPERATION, locals())


class DefaultResourceWithRawResponse(WithRawResponse):
    """The methods of `DefaultResource`, each giving the answer as it came."""

    a = _raw(DefaultResource.a)
    c = _raw(DefaultResource.c)
    d = _raw(DefaultResource.d)
    e = _raw(DefaultResource.e)
    f = _raw(DefaultResource.f)
    g = _raw(DefaultResource.g)
