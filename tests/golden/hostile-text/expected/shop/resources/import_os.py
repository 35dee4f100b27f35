"""The import_os operations."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from .._runtime.client.client import Resource, WithRawResponse
from .._runtime.client.raw_methods import raw as _raw
from .._runtime.models.unset import UNSET

if TYPE_CHECKING:
    from .._runtime.options import CallOptions


class ImportOsResource(Resource, path="import_os"):
    """The operations of \"\"\"; import os #."""

    @cached_property
    def with_raw_response(self) -> ImportOsResourceWithRawResponse:
        """The same methods, each giving the answer as it came."""
        return ImportOsResourceWithRawResponse(self)

    def system_x(
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

        return self._call(OPERATION, locals())


class ImportOsResourceWithRawResponse(WithRawResponse):
    """The methods of `ImportOsResource`, each giving the answer as it came."""

    system_x = _raw(ImportOsResource.system_x)
