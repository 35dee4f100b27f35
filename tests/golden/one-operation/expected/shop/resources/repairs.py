"""The repairs operations."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from .._runtime.client.client import Resource, WithRawResponse
from .._runtime.client.raw_methods import raw as _raw

if TYPE_CHECKING:
    from .. import models
    from .._runtime.options import CallOptions


class RepairsResource(Resource, path="repairs"):
    """The operations of repairs."""

    @cached_property
    def with_raw_response(self) -> RepairsResourceWithRawResponse:
        """The same methods, each giving the answer as it came."""
        return RepairsResourceWithRawResponse(self)

    def get(self, /, id: int, **options: Unpack[CallOptions]) -> models.Repair:
        """Look up a repair.

        `GET /repairs/{id}`

        Args:
            id: The number on the ticket.
        """
        from ..operations.get_repair import OPERATION

        return self._call(OPERATION, locals())


class RepairsResourceWithRawResponse(WithRawResponse):
    """The methods of `RepairsResource`, each giving the answer as it came."""

    get = _raw(RepairsResource.get)
