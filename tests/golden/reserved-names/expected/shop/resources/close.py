"""The close_ operations."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from .._runtime.client.client import Resource, WithRawResponse
from .._runtime.client.raw_methods import raw as _raw
from .._runtime.models.unset import UNSET

if TYPE_CHECKING:
    import builtins

    from .._runtime.options import CallOptions


class CloseResource(Resource, path="close_"):
    """The operations of close."""

    @cached_property
    def with_raw_response(self) -> CloseResourceWithRawResponse:
        """The same methods, each giving the answer as it came."""
        return CloseResourceWithRawResponse(self)

    def str(self, /, **options: Unpack[CallOptions]) -> builtins.str:
        """Str.

        `GET /close`
        """
        from ..operations.str_ import OPERATION

        return self._call(OPERATION, locals())


class CloseResourceWithRawResponse(WithRawResponse):
    """The methods of `CloseResource`, each giving the answer as it came."""

    str = _raw(CloseResource.str)
