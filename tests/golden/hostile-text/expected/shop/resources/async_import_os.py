"""The import_os operations."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from .._runtime.client.async_client import AsyncResource, AsyncWithRawResponse
from .._runtime.client.raw_methods import async_raw as _async_raw
from .._runtime.models.unset import UNSET

if TYPE_CHECKING:
    from .._runtime.options import CallOptions


class AsyncImportOsResource(AsyncResource, path="import_os"):
    """The operations of \"\"\"; import os #."""

    @cached_property
    def with_raw_response(self) -> AsyncImportOsResourceWithRawResponse:
        """The same methods, each giving the answer as it came."""
        return AsyncImportOsResourceWithRawResponse(self)

    async def system_x(
        self, /, x: str, *, y_evil_1: str = UNSET, **options: Unpack[CallOptions]
    ) -> str:
        """Ends \"\"\" here \\.

        Tab    here {{ jinja }} {% raw %} %s {0} \u202e back \u0000

        `GET /a'\"\"\"{x}`

        Args:
            x: "quoted"
            y_evil_1: Default: '\"\"\" + 1'.
        """
        from ..operations.import_os_system_x import OPERATION

        return await self._call(OPERATION, locals())


class AsyncImportOsResourceWithRawResponse(AsyncWithRawResponse):
    """The methods of `AsyncImportOsResource`, each giving the answer as it came."""

    system_x = _async_raw(AsyncImportOsResource.system_x)
