"""The x operations."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from .._runtime.client.client import Resource, WithRawResponse
from .._runtime.client.raw_methods import raw as _raw
from .._runtime.models.unset import UNSET

if TYPE_CHECKING:
    from .._runtime.options import CallOptions


class XResource(Resource, path="x"):
    """The operations of x."""

    @cached_property
    def with_raw_response(self) -> XResourceWithRawResponse:
        """The same methods, each giving the answer as it came."""
        return XResourceWithRawResponse(self)

    def same_name(self, /, **options: Unpack[CallOptions]) -> None:
        """Same name.

        `GET /e`
        """
        from ..operations.same_name import OPERATION

        self._call(OPERATION, locals())

    def same_name_2(self, /, **options: Unpack[CallOptions]) -> None:
        """Same name.

        `GET /f`
        """
        from ..operations.same_name_2 import OPERATION

        self._call(OPERATION, locals())


class XResourceWithRawResponse(WithRawResponse):
    """The methods of `XResource`, each giving the answer as it came."""

    same_name = _raw(XResource.same_name)
    same_name_2 = _raw(XResource.same_name_2)
