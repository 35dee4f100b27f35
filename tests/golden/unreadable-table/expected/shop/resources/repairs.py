"""The repairs operations."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, Unpack, overload

from .._runtime.client.raw_methods import WithRawResponse, async_raw, raw
from .._runtime.client.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._runtime.options import RequestOptions
    from ..models.repair import Repair, RepairDict


class RepairsResource(Resource):
    """The operations of Repairs."""

    @cached_property
    def with_raw_response(self) -> RepairsResourceWithRawResponse:
        """The same methods, each giving the answer as it came."""
        return RepairsResourceWithRawResponse(self._raw())

    @overload
    def create_repair(
        self,
        /,
        *,
        bike: str | None = ...,
        days: int | None = ...,
        **options: Unpack[RequestOptions],
    ) -> None: ...
    @overload
    def create_repair(
        self, request: Repair | RepairDict, /, **options: Unpack[RequestOptions]
    ) -> None: ...
    def create_repair(self, request: object = None, /, **arguments: Any) -> Any:
        """Create repair.

        `POST /repairs`

        Args:
            bike: Sent in the body as `bike`.
            days: Sent in the body as `days`.
        """
        from ..operations.create_repair import OPERATION

        return self._client.call(OPERATION, request, arguments)


class RepairsResourceWithRawResponse(WithRawResponse):
    """The methods of `RepairsResource`, each giving the answer as it came."""

    create_repair = raw(RepairsResource.create_repair)


class AsyncRepairsResource(AsyncResource):
    """The operations of Repairs."""

    @cached_property
    def with_raw_response(self) -> AsyncRepairsResourceWithRawResponse:
        """The same methods, each giving the answer as it came."""
        return AsyncRepairsResourceWithRawResponse(self._raw())

    @overload
    async def create_repair(
        self,
        /,
        *,
        bike: str | None = ...,
        days: int | None = ...,
        **options: Unpack[RequestOptions],
    ) -> None: ...
    @overload
    async def create_repair(
        self, request: Repair | RepairDict, /, **options: Unpack[RequestOptions]
    ) -> None: ...
    async def create_repair(self, request: object = None, /, **arguments: Any) -> Any:
        """Create repair.

        `POST /repairs`

        Args:
            bike: Sent in the body as `bike`.
            days: Sent in the body as `days`.
        """
        from ..operations.create_repair import OPERATION

        return await self._client.call(OPERATION, request, arguments)


class AsyncRepairsResourceWithRawResponse(WithRawResponse):
    """The methods of `AsyncRepairsResource`, each giving the answer as it came."""

    create_repair = async_raw(AsyncRepairsResource.create_repair)
