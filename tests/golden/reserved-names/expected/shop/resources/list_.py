"""The list operations."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, Unpack, overload

from .._runtime.client.raw_methods import (
    WithRawResponse,
    async_raw,
    async_raw_plain,
    raw,
    raw_plain,
)
from .._runtime.client.resource import AsyncResource, Resource

if TYPE_CHECKING:
    import builtins
    from collections.abc import Sequence

    from .._runtime.options import RequestOptions
    from ..models.list_ import List
    from ..operations.list_ import ListRequest, ListRequestDict


class ListResource(Resource):
    """The operations of list."""

    @cached_property
    def with_raw_response(self) -> ListResourceWithRawResponse:
        """The same methods, each giving the answer as it came."""
        return ListResourceWithRawResponse(self._raw())

    def import_(self, **options: Unpack[RequestOptions]) -> None:
        """Import.

        `POST /items`
        """
        from ..operations.import_ import OPERATION

        self._client.call(OPERATION, None, {**options})

    @overload
    def list(
        self,
        /,
        *,
        timeout_: int | None = ...,
        options_: str | None = ...,
        self_: str | None = ...,
        request: Sequence[str] | None = ...,
        **options: Unpack[RequestOptions],
    ) -> builtins.list[List]: ...
    @overload
    def list(
        self,
        request: ListRequest | ListRequestDict,
        /,
        **options: Unpack[RequestOptions],
    ) -> builtins.list[List]: ...
    def list(self, request: object = None, /, **arguments: Any) -> Any:
        """List.

        `GET /items`

        Args:
            timeout_: Sent in the query as `timeout`.
            options_: Sent in the query as `options`.
            self_: Sent in the query as `self`.
            request: Sent in the query as `request`.

        Returns:
            All.
        """
        from ..operations.list_ import OPERATION

        return self._client.call(OPERATION, request, arguments)


class ListResourceWithRawResponse(WithRawResponse):
    """The methods of `ListResource`, each giving the answer as it came."""

    import_ = raw_plain(ListResource.import_)
    list = raw(ListResource.list)


class AsyncListResource(AsyncResource):
    """The operations of list."""

    @cached_property
    def with_raw_response(self) -> AsyncListResourceWithRawResponse:
        """The same methods, each giving the answer as it came."""
        return AsyncListResourceWithRawResponse(self._raw())

    async def import_(self, **options: Unpack[RequestOptions]) -> None:
        """Import.

        `POST /items`
        """
        from ..operations.import_ import OPERATION

        await self._client.call(OPERATION, None, {**options})

    @overload
    async def list(
        self,
        /,
        *,
        timeout_: int | None = ...,
        options_: str | None = ...,
        self_: str | None = ...,
        request: Sequence[str] | None = ...,
        **options: Unpack[RequestOptions],
    ) -> builtins.list[List]: ...
    @overload
    async def list(
        self,
        request: ListRequest | ListRequestDict,
        /,
        **options: Unpack[RequestOptions],
    ) -> builtins.list[List]: ...
    async def list(self, request: object = None, /, **arguments: Any) -> Any:
        """List.

        `GET /items`

        Args:
            timeout_: Sent in the query as `timeout`.
            options_: Sent in the query as `options`.
            self_: Sent in the query as `self`.
            request: Sent in the query as `request`.

        Returns:
            All.
        """
        from ..operations.list_ import OPERATION

        return await self._client.call(OPERATION, request, arguments)


class AsyncListResourceWithRawResponse(WithRawResponse):
    """The methods of `AsyncListResource`, each giving the answer as it came."""

    import_ = async_raw_plain(AsyncListResource.import_)
    list = async_raw(AsyncListResource.list)
