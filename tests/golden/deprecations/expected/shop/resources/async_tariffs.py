"""The tariffs operations."""

# pyright: reportDeprecated=false
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from .._runtime.client.async_client import AsyncResource, AsyncWithRawResponse
from .._runtime.client.raw_methods import async_raw as _async_raw
from .._runtime.deprecation import deprecated
from .._runtime.models.unset import UNSET

if TYPE_CHECKING:
    from .. import models
    from .._runtime.options import CallOptions


class AsyncTariffsResource(AsyncResource, path="tariffs"):
    """The operations of tariffs."""

    @cached_property
    def with_raw_response(self) -> AsyncTariffsResourceWithRawResponse:
        """The same methods, each giving the answer as it came."""
        return AsyncTariffsResourceWithRawResponse(self)

    @deprecated("delete is deprecated")
    async def delete(self, /, id: str, **options: Unpack[CallOptions]) -> None:
        """Drop tariff.

        Deprecated.

        `DELETE /tariffs/{id}`
        """
        from ..operations.drop_tariff import OPERATION

        return await self._call(OPERATION, locals())

    @deprecated("get is deprecated")
    async def get(
        self,
        /,
        id: str,
        *,
        old: bool = UNSET,
        gone: str = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.Tariff:
        """Reads one tariff.

        Deprecated.

        `GET /tariffs/{id}`

        Args:
            old: Deprecated.
            gone: Deprecated.
        """
        from ..operations.read_tariff import OPERATION

        return await self._call(OPERATION, locals())


class AsyncTariffsResourceWithRawResponse(AsyncWithRawResponse):
    """The methods of `AsyncTariffsResource`, each giving the answer as it came."""

    delete = _async_raw(AsyncTariffsResource.delete)
    get = _async_raw(AsyncTariffsResource.get)
