"""The reports operations."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from .._runtime.client.client import Resource, WithRawResponse, WithStreamingResponse
from .._runtime.client.raw_methods import raw as _raw, streamed as _streamed
from .._runtime.models.unset import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .. import models
    from .._runtime.options import CallOptions
    from .._runtime.serialization.files import FileInput


class ReportsResource(Resource, path="reports"):
    """The operations of reports."""

    @cached_property
    def with_raw_response(self) -> ReportsResourceWithRawResponse:
        """The same methods, each giving the answer as it came."""
        return ReportsResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ReportsResourceWithStreamingResponse:
        """The methods that download, each giving the body as it arrives."""
        return ReportsResourceWithStreamingResponse(self)

    def create(
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

        return self._call(OPERATION, locals())

    def create_csv(
        self, /, *, body: FileInput = UNSET, **options: Unpack[CallOptions]
    ) -> models.Report | bytes:
        """Make report csv.

        `POST /reports`
        """
        from ..operations.make_report_csv import OPERATION

        return self._call(OPERATION, locals())


class ReportsResourceWithRawResponse(WithRawResponse):
    """The methods of `ReportsResource`, each giving the answer as it came."""

    create = _raw(ReportsResource.create)
    create_csv = _raw(ReportsResource.create_csv)


class ReportsResourceWithStreamingResponse(WithStreamingResponse):
    """The methods of `ReportsResource` that download, each giving the body as it arrives."""

    create = _streamed(ReportsResource.create)
    create_csv = _streamed(ReportsResource.create_csv)
