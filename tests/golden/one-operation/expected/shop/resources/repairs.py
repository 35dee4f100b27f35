"""The repairs operations."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, Unpack, overload

from .._runtime.client.raw_methods import WithRawResponse, async_raw, raw
from .._runtime.client.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._runtime.options import RequestOptions
    from ..models.repair import Repair
    from ..operations.get_repair import GetRepairRequest, GetRepairRequestDict


class RepairsResource(Resource):
    """The operations of Repairs."""

    @cached_property
    def with_raw_response(self) -> RepairsResourceWithRawResponse:
        """The same methods, each giving the answer as it came."""
        return RepairsResourceWithRawResponse(self._raw())

    @overload
    def get_repair(
        self, /, *, id: int, **options: Unpack[RequestOptions]
    ) -> Repair: ...
    @overload
    def get_repair(
        self,
        request: GetRepairRequest | GetRepairRequestDict,
        /,
        **options: Unpack[RequestOptions],
    ) -> Repair: ...
    def get_repair(self, request: object = None, /, **arguments: Any) -> Any:
        """Look up a repair.

        `GET /repairs/{id}`

        Args:
            id: The number on the ticket.

        Returns:
            The repair as the workshop knows it.

        Raises:
            NotFoundError: 404. No such ticket.
        """
        from ..operations.get_repair import OPERATION

        return self._client.call(OPERATION, request, arguments)


class RepairsResourceWithRawResponse(WithRawResponse):
    """The methods of `RepairsResource`, each giving the answer as it came."""

    get_repair = raw(RepairsResource.get_repair)


class AsyncRepairsResource(AsyncResource):
    """The operations of Repairs."""

    @cached_property
    def with_raw_response(self) -> AsyncRepairsResourceWithRawResponse:
        """The same methods, each giving the answer as it came."""
        return AsyncRepairsResourceWithRawResponse(self._raw())

    @overload
    async def get_repair(
        self, /, *, id: int, **options: Unpack[RequestOptions]
    ) -> Repair: ...
    @overload
    async def get_repair(
        self,
        request: GetRepairRequest | GetRepairRequestDict,
        /,
        **options: Unpack[RequestOptions],
    ) -> Repair: ...
    async def get_repair(self, request: object = None, /, **arguments: Any) -> Any:
        """Look up a repair.

        `GET /repairs/{id}`

        Args:
            id: The number on the ticket.

        Returns:
            The repair as the workshop knows it.

        Raises:
            NotFoundError: 404. No such ticket.
        """
        from ..operations.get_repair import OPERATION

        return await self._client.call(OPERATION, request, arguments)


class AsyncRepairsResourceWithRawResponse(WithRawResponse):
    """The methods of `AsyncRepairsResource`, each giving the answer as it came."""

    get_repair = async_raw(AsyncRepairsResource.get_repair)
