"""The b operations."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from .._runtime.client.client import Resource, WithRawResponse
from .._runtime.client.raw_methods import raw as _raw

if TYPE_CHECKING:
    from .._runtime.options import CallOptions


class BResource(Resource, path="b"):
    """The operations of b."""

    @cached_property
    def with_raw_response(self) -> BResourceWithRawResponse:
        """The same methods, each giving the answer as it came."""
        return BResourceWithRawResponse(self)

    def get(self, /, **options: Unpack[CallOptions]) -> None:
        """Read b.

        `GET /b`
        """
        from ..operations.read_b import OPERATION

        return self._call(OPERATION, locals())


class BResourceWithRawResponse(WithRawResponse):
    """The methods of `BResource`, each giving the answer as it came."""

    get = _raw(BResource.get)
