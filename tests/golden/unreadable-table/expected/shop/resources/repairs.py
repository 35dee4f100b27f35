"""The repairs operations."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from .._runtime.client.client import Resource, WithRawResponse
from .._runtime.client.raw_methods import raw as _raw
from .._runtime.models.unset import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._runtime.options import CallOptions


class RepairsResource(Resource, path="repairs"):
    """The operations of repairs."""

    @cached_property
    def with_raw_response(self) -> RepairsResourceWithRawResponse:
        """The same methods, each giving the answer as it came."""
        return RepairsResourceWithRawResponse(self)

    def create(
        self,
        /,
        *,
        bike: str = UNSET,
        days: int = UNSET,
        extra_body: Mapping[str, object] = UNSET,
        **options: Unpack[CallOptions],
    ) -> None:
        """Create repair.

        `POST /repairs`
        """
        from ..operations.create_repair import OPERATION

        return self._call(OPERATION, locals())


class RepairsResourceWithRawResponse(WithRawResponse):
    """The methods of `RepairsResource`, each giving the answer as it came."""

    create = _raw(RepairsResource.create)
