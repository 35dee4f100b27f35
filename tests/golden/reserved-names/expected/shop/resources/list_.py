"""The list operations."""

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


class ListResource(Resource, path="list"):
    """The operations of list."""

    @cached_property
    def with_raw_response(self) -> ListResourceWithRawResponse:
        """The same methods, each giving the answer as it came."""
        return ListResourceWithRawResponse(self)

    def import_(self, /, **options: Unpack[CallOptions]) -> None:
        """Import.

        `POST /items`
        """
        from ..operations.import_ import OPERATION

        self._call(OPERATION, locals())

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


class ListResourceWithRawResponse(WithRawResponse):
    """The methods of `ListResource`, each giving the answer as it came."""

    import_ = _raw(ListResource.import_)
    list = _raw(ListResource.list)
