"""The items operations."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from .._runtime.client.client import Resource, WithRawResponse
from .._runtime.client.raw_methods import raw as _raw
from .._runtime.models.unset import UNSET

if TYPE_CHECKING:
    import builtins
    from collections.abc import Sequence

    from .. import models
    from .._runtime.options import CallOptions


class ItemsResource(Resource, path="items"):
    """The operations of items."""

    @cached_property
    def with_raw_response(self) -> ItemsResourceWithRawResponse:
        """The same methods, each giving the answer as it came."""
        return ItemsResourceWithRawResponse(self)

    def create(self, /, **options: Unpack[CallOptions]) -> None:
        """Import.

        `POST /items`
        """
        from ..operations.import_ import OPERATION

        return self._call(OPERATION, locals())

    def list(
        self,
        /,
        *,
        timeout_: int = UNSET,
        options_: str = UNSET,
        self_: str = UNSET,
        request: Sequence[str] = UNSET,
        **options: Unpack[CallOptions],
    ) -> builtins.list[models.List]:
        """List.

        `GET /items`
        """
        from ..operations.list_ import OPERATION

        return self._call(OPERATION, locals())


class ItemsResourceWithRawResponse(WithRawResponse):
    """The methods of `ItemsResource`, each giving the answer as it came."""

    create = _raw(ItemsResource.create)
    list = _raw(ItemsResource.list)
