"""The reports operations."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, Unpack, overload

from .._runtime.client.raw_methods import (
    WithRawResponse,
    WithStreamingResponse,
    async_raw,
    async_streamed,
    raw,
    streamed,
)
from .._runtime.client.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._runtime.options import RequestOptions
    from .._runtime.serialization.files import FileInput
    from ..models.report import Report, ReportDict
    from ..operations.make_report_csv import (
        MakeReportCsvRequest,
        MakeReportCsvRequestDict,
    )


class ReportsResource(Resource):
    """The operations of reports."""

    @cached_property
    def with_raw_response(self) -> ReportsResourceWithRawResponse:
        """The same methods, each giving the answer as it came."""
        return ReportsResourceWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> ReportsResourceWithStreamingResponse:
        """The methods that download, each giving the body as it arrives."""
        return ReportsResourceWithStreamingResponse(self._streamed())

    @overload
    def make_report(
        self, /, *, title: str | None = ..., **options: Unpack[RequestOptions]
    ) -> Report | bytes: ...
    @overload
    def make_report(
        self, request: Report | ReportDict, /, **options: Unpack[RequestOptions]
    ) -> Report | bytes: ...
    def make_report(self, request: object = None, /, **arguments: Any) -> Any:
        """Make report.

        `POST /reports`

        Args:
            title: Sent in the body as `title`.

        Returns:
            The report.
        """
        from ..operations.make_report import OPERATION

        return self._client.call(OPERATION, request, arguments)

    @overload
    def make_report_csv(
        self, /, *, body: FileInput | None = ..., **options: Unpack[RequestOptions]
    ) -> Report | bytes: ...
    @overload
    def make_report_csv(
        self,
        request: MakeReportCsvRequest | MakeReportCsvRequestDict,
        /,
        **options: Unpack[RequestOptions],
    ) -> Report | bytes: ...
    def make_report_csv(self, request: object = None, /, **arguments: Any) -> Any:
        """Make report csv.

        `POST /reports`

        Args:
            body: The request body.

        Returns:
            The report.
        """
        from ..operations.make_report_csv import OPERATION

        return self._client.call(OPERATION, request, arguments)


class ReportsResourceWithRawResponse(WithRawResponse):
    """The methods of `ReportsResource`, each giving the answer as it came."""

    make_report = raw(ReportsResource.make_report)
    make_report_csv = raw(ReportsResource.make_report_csv)


class ReportsResourceWithStreamingResponse(WithStreamingResponse):
    """The methods of `ReportsResource` that download, each giving the body as it arrives."""

    make_report = streamed(ReportsResource.make_report)
    make_report_csv = streamed(ReportsResource.make_report_csv)


class AsyncReportsResource(AsyncResource):
    """The operations of reports."""

    @cached_property
    def with_raw_response(self) -> AsyncReportsResourceWithRawResponse:
        """The same methods, each giving the answer as it came."""
        return AsyncReportsResourceWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> AsyncReportsResourceWithStreamingResponse:
        """The methods that download, each giving the body as it arrives."""
        return AsyncReportsResourceWithStreamingResponse(self._streamed())

    @overload
    async def make_report(
        self, /, *, title: str | None = ..., **options: Unpack[RequestOptions]
    ) -> Report | bytes: ...
    @overload
    async def make_report(
        self, request: Report | ReportDict, /, **options: Unpack[RequestOptions]
    ) -> Report | bytes: ...
    async def make_report(self, request: object = None, /, **arguments: Any) -> Any:
        """Make report.

        `POST /reports`

        Args:
            title: Sent in the body as `title`.

        Returns:
            The report.
        """
        from ..operations.make_report import OPERATION

        return await self._client.call(OPERATION, request, arguments)

    @overload
    async def make_report_csv(
        self, /, *, body: FileInput | None = ..., **options: Unpack[RequestOptions]
    ) -> Report | bytes: ...
    @overload
    async def make_report_csv(
        self,
        request: MakeReportCsvRequest | MakeReportCsvRequestDict,
        /,
        **options: Unpack[RequestOptions],
    ) -> Report | bytes: ...
    async def make_report_csv(self, request: object = None, /, **arguments: Any) -> Any:
        """Make report csv.

        `POST /reports`

        Args:
            body: The request body.

        Returns:
            The report.
        """
        from ..operations.make_report_csv import OPERATION

        return await self._client.call(OPERATION, request, arguments)


class AsyncReportsResourceWithRawResponse(WithRawResponse):
    """The methods of `AsyncReportsResource`, each giving the answer as it came."""

    make_report = async_raw(AsyncReportsResource.make_report)
    make_report_csv = async_raw(AsyncReportsResource.make_report_csv)


class AsyncReportsResourceWithStreamingResponse(WithStreamingResponse):
    """The methods of `AsyncReportsResource` that download, each giving the body as it arrives."""

    make_report = async_streamed(AsyncReportsResource.make_report)
    make_report_csv = async_streamed(AsyncReportsResource.make_report_csv)
