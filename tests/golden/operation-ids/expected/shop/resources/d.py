"""The d operations."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from .._runtime.client.client import Resource, WithRawResponse
from .._runtime.client.raw_methods import raw as _raw

if TYPE_CHECKING:
    from .._runtime.options import CallOptions


class DResource(Resource, path="d"):
    """The operations of d."""

    @cached_property
    def with_raw_response(self) -> DResourceWithRawResponse:
        """The same methods, each giving the answer as it came."""
        return DResourceWithRawResponse(self)

    def get(self, /, **options: Unpack[CallOptions]) -> None:
        """Twice 2.

        `GET /d`
        """
        from ..operations.twice_2 import OPERATION

        return self._call(OPERATION, locals())


class DResourceWithRawResponse(WithRawResponse):
    """The methods of `DResource`, each giving the answer as it came."""

    get = _raw(DResource.get)
