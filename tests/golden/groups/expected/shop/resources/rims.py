"""The rims operations."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from .._runtime.client.client import Resource, WithRawResponse
from .._runtime.client.raw_methods import raw as _raw

if TYPE_CHECKING:
    from .._runtime.options import CallOptions


class RimsResource(Resource, path="rims"):
    """The operations of rims."""

    @cached_property
    def with_raw_response(self) -> RimsResourceWithRawResponse:
        """The same methods, each giving the answer as it came."""
        return RimsResourceWithRawResponse(self)

    def list(self, /, **options: Unpack[CallOptions]) -> None:
        """Rims controller list.

        `GET /rims`
        """
        from ..operations.rims_list import OPERATION

        return self._call(OPERATION, locals())


class RimsResourceWithRawResponse(WithRawResponse):
    """The methods of `RimsResource`, each giving the answer as it came."""

    list = _raw(RimsResource.list)
