"""The reports operations."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from .._runtime.client.async_client import (
    AsyncResource,
    AsyncWithRawResponse,
    AsyncWithStreamingResponse,
)
from .._runtime.client.raw_methods import (
    async_raw as _async_raw,
    async_streamed as _async_streamed,
)
from .._runtime.models.unset import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .. import models
    from .._runtime.options import CallOptions
    from .._runtime.serialization.files import FileInput


class AsyncReportsResource(AsyncResource, path="reports"):
    """The operations of reports."""

    @cached_property
    def with_raw_response(self) -> AsyncReportsResourceWithRawResponse:
        """The same methods, each giving the answer as it came."""
        return AsyncReportsResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncReportsResourceWithStreamingResponse:
        """The methods that download, each giving the body as it arrives."""
        return AsyncReportsResourceWithStreamingResponse(self)

    async def create(
        self,
        /,
        *,
        title: str = UNSET,
        extra_body: Mapping[str, object] = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.Report | bytes:
        """Make report.

        `POST /reports`
        """
        from ..operations.make_report import OPERATION

        return await self._call(OPERATION, locals())

    async def create_csv(
        self, /, *, body: FileInput = UNSET, **options: Unpack[CallOptions]
    ) -> models.Report | bytes:
        """Make report csv.

        `POST /reports`
        """
        from ..operations.make_report_csv import OPERATION

        return await self._call(OPERATION, locals())


class AsyncReportsResourceWithRawResponse(AsyncWithRawResponse):
    """The methods of `AsyncReportsResource`, each giving the answer as it came."""

    create = _async_raw(AsyncReportsResource.create)
    create_csv = _async_raw(AsyncReportsResource.create_csv)


class AsyncReportsResourceWithStreamingResponse(AsyncWithStreamingResponse):
    """The methods of `AsyncReportsResource` that download, each giving the body as it arrives."""

    create = _async_streamed(AsyncReportsResource.create)
    create_csv = _async_streamed(AsyncReportsResource.create_csv)
