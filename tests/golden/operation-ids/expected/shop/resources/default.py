"""The default operations."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from .._runtime.client.client import Resource, WithRawResponse
from .._runtime.client.raw_methods import raw as _raw
from .._runtime.models.unset import UNSET

if TYPE_CHECKING:
    from .._runtime.options import CallOptions


class DefaultResource(Resource, path="default"):
    """The operations of default."""

    @cached_property
    def with_raw_response(self) -> DefaultResourceWithRawResponse:
        """The same methods, each giving the answer as it came."""
        return DefaultResourceWithRawResponse(self)

    def get(self, /, **options: Unpack[CallOptions]) -> None:
        """Get.

        `GET /`
        """
        from ..operations.get import OPERATION

        self._call(OPERATION, locals())

    def get_a_b(self, /, b: str, **options: Unpack[CallOptions]) -> None:
        """Get a b.

        `GET /a/{b}`
        """
        from ..operations.get_a_b import OPERATION

        self._call(OPERATION, locals())

    def twice(self, /, **options: Unpack[CallOptions]) -> None:
        """Twice.

        `GET /c`
        """
        from ..operations.twice import OPERATION

        self._call(OPERATION, locals())

    def twice_2(self, /, **options: Unpack[CallOptions]) -> None:
        """Twice 2.

        `GET /d`
        """
        from ..operations.twice_2 import OPERATION

        self._call(OPERATION, locals())


class DefaultResourceWithRawResponse(WithRawResponse):
    """The methods of `DefaultResource`, each giving the answer as it came."""

    get = _raw(DefaultResource.get)
    get_a_b = _raw(DefaultResource.get_a_b)
    twice = _raw(DefaultResource.twice)
    twice_2 = _raw(DefaultResource.twice_2)
