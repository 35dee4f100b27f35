"""The e operations."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from .._runtime.client.client import Resource, WithRawResponse
from .._runtime.client.raw_methods import raw as _raw

if TYPE_CHECKING:
    from .._runtime.options import CallOptions


class EResource(Resource, path="e"):
    """The operations of e."""

    @cached_property
    def with_raw_response(self) -> EResourceWithRawResponse:
        """The same methods, each giving the answer as it came."""
        return EResourceWithRawResponse(self)

    def get(self, /, **options: Unpack[CallOptions]) -> None:
        """Same name.

        `GET /e`
        """
        from ..operations.same_name import OPERATION

        return self._call(OPERATION, locals())


class EResourceWithRawResponse(WithRawResponse):
    """The methods of `EResource`, each giving the answer as it came."""

    get = _raw(EResource.get)
