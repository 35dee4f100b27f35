"""The default operations."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from .._runtime.client.client import Resource, WithRawResponse
from .._runtime.client.raw_methods import raw as _raw
from .._runtime.models.unset import UNSET

if TYPE_CHECKING:
    from .._runtime.options import CallOptions


class DefaultResource(Resource, path="default"):
    """The operations of default."""

    @cached_property
    def with_raw_response(self) -> DefaultResourceWithRawResponse:
        """The same methods, each giving the answer as it came."""
        return DefaultResourceWithRawResponse(self)

    def ping(self, /, **options: Unpack[CallOptions]) -> None:
        """Ping.

        `GET /ping`
        """
        from ..operations.ping import OPERATION

        self._call(OPERATION, locals())

    def rims_controller_list(self, /, **options: Unpack[CallOptions]) -> None:
        """Rims controller list.

        `GET /rims`
        """
        from ..operations.rims_controller_list import OPERATION

        self._call(OPERATION, locals())


class DefaultResourceWithRawResponse(WithRawResponse):
    """The methods of `DefaultResource`, each giving the answer as it came."""

    ping = _raw(DefaultResource.ping)
    rims_controller_list = _raw(DefaultResource.rims_controller_list)
