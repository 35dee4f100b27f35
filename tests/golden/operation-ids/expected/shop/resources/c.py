"""The c operations."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from .._runtime.client.client import Resource, WithRawResponse
from .._runtime.client.raw_methods import raw as _raw

if TYPE_CHECKING:
    from .._runtime.options import CallOptions


class CResource(Resource, path="c"):
    """The operations of c."""

    @cached_property
    def with_raw_response(self) -> CResourceWithRawResponse:
        """The same methods, each giving the answer as it came."""
        return CResourceWithRawResponse(self)

    def get(self, /, **options: Unpack[CallOptions]) -> None:
        """Twice.

        `GET /c`
        """
        from ..operations.twice import OPERATION

        return self._call(OPERATION, locals())


class CResourceWithRawResponse(WithRawResponse):
    """The methods of `CResource`, each giving the answer as it came."""

    get = _raw(CResource.get)
