"""The tariffs operations."""

# pyright: reportDeprecated=false
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, Unpack, overload

from typing_extensions import deprecated

from .._runtime.client.raw_methods import WithRawResponse, async_raw, raw
from .._runtime.client.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._runtime.options import RequestOptions
    from ..models.tariff import Tariff
    from ..operations.drop_tariff import DropTariffRequest, DropTariffRequestDict
    from ..operations.read_tariff import ReadTariffRequest, ReadTariffRequestDict


class TariffsResource(Resource):
    """The operations of tariffs."""

    @cached_property
    def with_raw_response(self) -> TariffsResourceWithRawResponse:
        """The same methods, each giving the answer as it came."""
        return TariffsResourceWithRawResponse(self._raw())

    @overload
    @deprecated("drop_tariff is deprecated")
    def drop_tariff(self, /, *, id: str, **options: Unpack[RequestOptions]) -> None: ...
    @overload
    @deprecated("drop_tariff is deprecated")
    def drop_tariff(
        self,
        request: DropTariffRequest | DropTariffRequestDict,
        /,
        **options: Unpack[RequestOptions],
    ) -> None: ...
    @deprecated("drop_tariff is deprecated")
    def drop_tariff(self, request: object = None, /, **arguments: Any) -> Any:
        """Drop tariff.

        Deprecated.

        `DELETE /tariffs/{id}`

        Args:
            id: Sent in the path as `id`.
        """
        from ..operations.drop_tariff import OPERATION

        return self._client.call(OPERATION, request, arguments)

    @overload
    @deprecated("read_tariff is deprecated")
    def read_tariff(
        self,
        /,
        *,
        id: str,
        old: bool | None = ...,
        gone: str | None = ...,
        **options: Unpack[RequestOptions],
    ) -> Tariff: ...
    @overload
    @deprecated("read_tariff is deprecated")
    def read_tariff(
        self,
        request: ReadTariffRequest | ReadTariffRequestDict,
        /,
        **options: Unpack[RequestOptions],
    ) -> Tariff: ...
    @deprecated("read_tariff is deprecated")
    def read_tariff(self, request: object = None, /, **arguments: Any) -> Any:
        """Reads one tariff.

        Deprecated.

        `GET /tariffs/{id}`

        Args:
            id: Sent in the path as `id`.
            old: Deprecated. The old switch.
            gone: Deprecated. Use `old`.

        Returns:
            The tariff.
        """
        from ..operations.read_tariff import OPERATION

        return self._client.call(OPERATION, request, arguments)


class TariffsResourceWithRawResponse(WithRawResponse):
    """The methods of `TariffsResource`, each giving the answer as it came."""

    drop_tariff = raw(TariffsResource.drop_tariff)
    read_tariff = raw(TariffsResource.read_tariff)


class AsyncTariffsResource(AsyncResource):
    """The operations of tariffs."""

    @cached_property
    def with_raw_response(self) -> AsyncTariffsResourceWithRawResponse:
        """The same methods, each giving the answer as it came."""
        return AsyncTariffsResourceWithRawResponse(self._raw())

    @overload
    @deprecated("drop_tariff is deprecated")
    async def drop_tariff(
        self, /, *, id: str, **options: Unpack[RequestOptions]
    ) -> None: ...
    @overload
    @deprecated("drop_tariff is deprecated")
    async def drop_tariff(
        self,
        request: DropTariffRequest | DropTariffRequestDict,
        /,
        **options: Unpack[RequestOptions],
    ) -> None: ...
    @deprecated("drop_tariff is deprecated")
    async def drop_tariff(self, request: object = None, /, **arguments: Any) -> Any:
        """Drop tariff.

        Deprecated.

        `DELETE /tariffs/{id}`

        Args:
            id: Sent in the path as `id`.
        """
        from ..operations.drop_tariff import OPERATION

        return await self._client.call(OPERATION, request, arguments)

    @overload
    @deprecated("read_tariff is deprecated")
    async def read_tariff(
        self,
        /,
        *,
        id: str,
        old: bool | None = ...,
        gone: str | None = ...,
        **options: Unpack[RequestOptions],
    ) -> Tariff: ...
    @overload
    @deprecated("read_tariff is deprecated")
    async def read_tariff(
        self,
        request: ReadTariffRequest | ReadTariffRequestDict,
        /,
        **options: Unpack[RequestOptions],
    ) -> Tariff: ...
    @deprecated("read_tariff is deprecated")
    async def read_tariff(self, request: object = None, /, **arguments: Any) -> Any:
        """Reads one tariff.

        Deprecated.

        `GET /tariffs/{id}`

        Args:
            id: Sent in the path as `id`.
            old: Deprecated. The old switch.
            gone: Deprecated. Use `old`.

        Returns:
            The tariff.
        """
        from ..operations.read_tariff import OPERATION

        return await self._client.call(OPERATION, request, arguments)


class AsyncTariffsResourceWithRawResponse(WithRawResponse):
    """The methods of `AsyncTariffsResource`, each giving the answer as it came."""

    drop_tariff = async_raw(AsyncTariffsResource.drop_tariff)
    read_tariff = async_raw(AsyncTariffsResource.read_tariff)
