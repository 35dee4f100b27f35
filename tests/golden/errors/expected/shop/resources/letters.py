"""The letters operations."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from .._runtime.client.client import Resource, WithRawResponse
from .._runtime.client.raw_methods import raw as _raw
from .._runtime.models.unset import UNSET

if TYPE_CHECKING:
    from .._runtime.options import CallOptions


class LettersResource(Resource, path="letters"):
    """The operations of letters."""

    @cached_property
    def with_raw_response(self) -> LettersResourceWithRawResponse:
        """The same methods, each giving the answer as it came."""
        return LettersResourceWithRawResponse(self)

    def read_a(self, /, **options: Unpack[CallOptions]) -> None:
        """Read a.

        `GET /a`
        """
        from ..operations.read_a import OPERATION

        self._call(OPERATION, locals())

    def read_b(self, /, **options: Unpack[CallOptions]) -> None:
        """Read b.

        `GET /b`
        """
        from ..operations.read_b import OPERATION

        self._call(OPERATION, locals())


class LettersResourceWithRawResponse(WithRawResponse):
    """The methods of `LettersResource`, each giving the answer as it came."""

    read_a = _raw(LettersResource.read_a)
    read_b = _raw(LettersResource.read_b)
