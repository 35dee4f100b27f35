"""The report operations."""

# pyright: reportDeprecated=false
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal, Unpack, overload

from .._runtime.client.async_client import AsyncResource, AsyncWithRawResponse
from .._runtime.client.raw_methods import async_raw as _async_raw
from .._runtime.deprecation import deprecated
from .._runtime.models.unset import UNSET

if TYPE_CHECKING:
    import builtins

    from .. import models
    from .._runtime.options import CallOptions
    from .._runtime.streaming.item_streams import AsyncLineStream


class AsyncReportResource(AsyncResource, path="report"):
    """The operations of report."""

    @cached_property
    def with_raw_response(self) -> AsyncReportResourceWithRawResponse:
        """The same methods, each giving the answer as it came."""
        return AsyncReportResourceWithRawResponse(self)

    @overload
    @deprecated("list is deprecated")
    async def list(
        self, /, *, stream: Literal[False] = UNSET, **options: Unpack[CallOptions]
    ) -> builtins.list[models.Word]: ...
    @overload
    @deprecated("list is deprecated")
    def list(
        self, /, *, stream: Literal[True], **options: Unpack[CallOptions]
    ) -> AsyncLineStream[models.Word]: ...
    @deprecated("list is deprecated")
    def list(self, /, *, stream: bool = UNSET, **options: Unpack[CallOptions]) -> Any:
        """Get report.

        Deprecated.

        `GET /report`

        Args:
            stream: True gives the parts of the answer one by one.

        Returns:
            All that was asked. With `stream=True`, a stream of its parts as they
                arrive.
        """
        from ..operations.report_list import OPERATION, STREAM

        return self._call_or_stream(OPERATION, STREAM, locals())


class AsyncReportResourceWithRawResponse(AsyncWithRawResponse):
    """The methods of `AsyncReportResource`, each giving the answer as it came."""

    list = _async_raw(AsyncReportResource.list)
