"""The b operations."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from .._runtime.client.client import Resource, WithRawResponse
from .._runtime.client.raw_methods import raw as _raw
from .._runtime.models.unset import UNSET

if TYPE_CHECKING:
    from .. import models
    from .._runtime.options import CallOptions


class BResource(Resource, path="b"):
    """The operations of b."""

    @cached_property
    def with_raw_response(self) -> BResourceWithRawResponse:
        """The same methods, each giving the answer as it came."""
        return BResourceWithRawResponse(self)

    def b(
        self, /, *, page: int = UNSET, **options: Unpack[CallOptions]
    ) -> models.BResponse:
        """B.

        `GET /b`
        """
        from ..operations.b import OPERATION

        return self._call(OPERATION, locals())


class BResourceWithRawResponse(WithRawResponse):
    """The methods of `BResource`, each giving the answer as it came."""

    b = _raw(BResource.b)
