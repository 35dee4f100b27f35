"""The report operations."""

# pyright: reportDeprecated=false
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal, Unpack, overload

from .._runtime.client.client import Resource, WithRawResponse
from .._runtime.client.raw_methods import raw as _raw
from .._runtime.deprecation import deprecated
from .._runtime.models.unset import UNSET

if TYPE_CHECKING:
    import builtins

    from .. import models
    from .._runtime.options import CallOptions
    from .._runtime.streaming.item_streams import LineStream


class ReportResource(Resource, path="report"):
    """The operations of report."""

    @cached_property
    def with_raw_response(self) -> ReportResourceWithRawResponse:
        """The same methods, each giving the answer as it came."""
        return ReportResourceWithRawResponse(self)

    @overload
    @deprecated("list is deprecated")
    def list(
        self, /, *, stream: Literal[False] = UNSET, **options: Unpack[CallOptions]
    ) -> builtins.list[models.Word]: ...
    @overload
    @deprecated("list is deprecated")
    def list(
        self, /, *, stream: Literal[True], **options: Unpack[CallOptions]
    ) -> LineStream[models.Word]: ...
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


class ReportResourceWithRawResponse(WithRawResponse):
    """The methods of `ReportResource`, each giving the answer as it came."""

    list = _raw(ReportResource.list)
