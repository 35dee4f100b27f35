"""The a operations."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from .._runtime.client.client import Resource, WithRawResponse
from .._runtime.client.raw_methods import raw as _raw

if TYPE_CHECKING:
    from .._runtime.options import CallOptions


class AResource(Resource, path="a"):
    """The operations of a."""

    @cached_property
    def with_raw_response(self) -> AResourceWithRawResponse:
        """The same methods, each giving the answer as it came."""
        return AResourceWithRawResponse(self)

    def get(self, /, **options: Unpack[CallOptions]) -> None:
        """Read a.

        `GET /a`
        """
        from ..operations.read_a import OPERATION

        return self._call(OPERATION, locals())


class AResourceWithRawResponse(WithRawResponse):
    """The methods of `AResource`, each giving the answer as it came."""

    get = _raw(AResource.get)
