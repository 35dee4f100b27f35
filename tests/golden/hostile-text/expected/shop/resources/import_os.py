"""The import_os operations."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, Unpack, overload

from .._runtime.client.raw_methods import WithRawResponse, async_raw, raw
from .._runtime.client.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._runtime.options import RequestOptions
    from ..operations.import_os_system_x import (
        ImportOsSystemXRequest,
        ImportOsSystemXRequestDict,
    )


class ImportOsResource(Resource):
    """The operations of \"\"\"; import os #."""

    @cached_property
    def with_raw_response(self) -> ImportOsResourceWithRawResponse:
        """The same methods, each giving the answer as it came."""
        return ImportOsResourceWithRawResponse(self._raw())

    @overload
    def system_x(
        self,
        /,
        *,
        x: str,
        y_evil_1: str | None = ...,
        **options: Unpack[RequestOptions],
    ) -> str: ...
    @overload
    def system_x(
        self,
        request: ImportOsSystemXRequest | ImportOsSystemXRequestDict,
        /,
        **options: Unpack[RequestOptions],
    ) -> str: ...
    def system_x(self, request: object = None, /, **arguments: Any) -> Any:
        """Ends \"\"\" here \\.

        Tab    here {{ jinja }} {% raw %} %s {0} \u202e back \u0000

        `GET /a'\"\"\"{x}`

        Args:
            x: "quoted"
            y_evil_1: Default: '\"\"\" + 1'.

        Returns:
            \\N{DASH} \\x
        """
        from ..operations.import_os_system_x import OPERATION

        return self._client.call(OPERATION, request, arguments)


class ImportOsResourceWithRawResponse(WithRawResponse):
    """The methods of `ImportOsResource`, each giving the answer as it came."""

    system_x = raw(ImportOsResource.system_x)


class AsyncImportOsResource(AsyncResource):
    """The operations of \"\"\"; import os #."""

    @cached_property
    def with_raw_response(self) -> AsyncImportOsResourceWithRawResponse:
        """The same methods, each giving the answer as it came."""
        return AsyncImportOsResourceWithRawResponse(self._raw())

    @overload
    async def system_x(
        self,
        /,
        *,
        x: str,
        y_evil_1: str | None = ...,
        **options: Unpack[RequestOptions],
    ) -> str: ...
    @overload
    async def system_x(
        self,
        request: ImportOsSystemXRequest | ImportOsSystemXRequestDict,
        /,
        **options: Unpack[RequestOptions],
    ) -> str: ...
    async def system_x(self, request: object = None, /, **arguments: Any) -> Any:
        """Ends \"\"\" here \\.

        Tab    here {{ jinja }} {% raw %} %s {0} \u202e back \u0000

        `GET /a'\"\"\"{x}`

        Args:
            x: "quoted"
            y_evil_1: Default: '\"\"\" + 1'.

        Returns:
            \\N{DASH} \\x
        """
        from ..operations.import_os_system_x import OPERATION

        return await self._client.call(OPERATION, request, arguments)


class AsyncImportOsResourceWithRawResponse(WithRawResponse):
    """The methods of `AsyncImportOsResource`, each giving the answer as it came."""

    system_x = async_raw(AsyncImportOsResource.system_x)
