"""The f operations."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from .._runtime.client.client import Resource, WithRawResponse
from .._runtime.client.raw_methods import raw as _raw

if TYPE_CHECKING:
    from .._runtime.options import CallOptions


class FResource(Resource, path="f"):
    """The operations of f."""

    @cached_property
    def with_raw_response(self) -> FResourceWithRawResponse:
        """The same methods, each giving the answer as it came."""
        return FResourceWithRawResponse(self)

    def get(self, /, **options: Unpack[CallOptions]) -> None:
        """Same name.

        `GET /f`
        """
        from ..operations.same_name_2 import OPERATION

        return self._call(OPERATION, locals())


class FResourceWithRawResponse(WithRawResponse):
    """The methods of `FResource`, each giving the answer as it came."""

    get = _raw(FResource.get)
