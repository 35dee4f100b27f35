"""The repairs operations."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from .._runtime.client.client import Resource, WithRawResponse
from .._runtime.client.raw_methods import raw as _raw

if TYPE_CHECKING:
    from .._runtime.options import CallOptions


class RepairsResource(Resource, path="repairs"):
    """The operations of repairs."""

    @cached_property
    def with_raw_response(self) -> RepairsResourceWithRawResponse:
        """The same methods, each giving the answer as it came."""
        return RepairsResourceWithRawResponse(self)

    def delete(self, /, **options: Unpack[CallOptions]) -> None:
        """Drop repairs.

        `DELETE /repairs`
        """
        from ..operations.drop_repairs import OPERATION

        return self._call(OPERATION, locals())


class RepairsResourceWithRawResponse(WithRawResponse):
    """The methods of `RepairsResource`, each giving the answer as it came."""

    delete = _raw(RepairsResource.delete)
