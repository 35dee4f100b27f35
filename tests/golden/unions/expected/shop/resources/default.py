"""The default operations."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, Unpack

from .._runtime.client.client import Resource, WithRawResponse
from .._runtime.client.raw_methods import raw as _raw
from .._runtime.models.unset import UNSET

if TYPE_CHECKING:
    from .. import models
    from .._runtime.options import CallOptions


class DefaultResource(Resource, path="default"):
    """The operations of default."""

    @cached_property
    def with_raw_response(self) -> DefaultResourceWithRawResponse:
        """The same methods, each giving the answer as it came."""
        return DefaultResourceWithRawResponse(self)

    def search(
        self,
        /,
        *,
        body: str | int | models.RangeInput = UNSET,
        **options: Unpack[CallOptions],
    ) -> None:
        """Search.

        `POST /search`
        """
        from ..operations.search import OPERATION

        self._call(OPERATION, locals())

    def search_loosely(self, /, **options: Unpack[CallOptions]) -> Any:
        """Search loosely.

        `PUT /search`
        """
        from ..operations.search_loosely import OPERATION

        return self._call(OPERATION, locals())


class DefaultResourceWithRawResponse(WithRawResponse):
    """The methods of `DefaultResource`, each giving the answer as it came."""

    search = _raw(DefaultResource.search)
    search_loosely = _raw(DefaultResource.search_loosely)
