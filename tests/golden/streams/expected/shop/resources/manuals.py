"""The manuals operations."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from .._runtime.client.client import Resource, WithRawResponse, WithStreamingResponse
from .._runtime.client.raw_methods import raw as _raw, streamed as _streamed

if TYPE_CHECKING:
    from .._runtime.options import CallOptions


class ManualsResource(Resource, path="manuals"):
    """The operations of manuals."""

    @cached_property
    def with_raw_response(self) -> ManualsResourceWithRawResponse:
        """The same methods, each giving the answer as it came."""
        return ManualsResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ManualsResourceWithStreamingResponse:
        """The methods that download, each giving the body as it arrives."""
        return ManualsResourceWithStreamingResponse(self)

    def get(self, /, id: str, **options: Unpack[CallOptions]) -> bytes:
        """Get manual.

        `GET /manuals/{id}`
        """
        from ..operations.get_manual import OPERATION

        return self._call(OPERATION, locals())

    def list(self, /, **options: Unpack[CallOptions]) -> bytes:
        """Get all manuals.

        `GET /manuals`
        """
        from ..operations.get_all_manuals import OPERATION

        return self._call(OPERATION, locals())


class ManualsResourceWithRawResponse(WithRawResponse):
    """The methods of `ManualsResource`, each giving the answer as it came."""

    get = _raw(ManualsResource.get)
    list = _raw(ManualsResource.list)


class ManualsResourceWithStreamingResponse(WithStreamingResponse):
    """The methods of `ManualsResource` that download, each giving the body as it arrives."""

    get = _streamed(ManualsResource.get)
    list = _streamed(ManualsResource.list)
