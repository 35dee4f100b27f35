"""The readers operations."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, Unpack, overload

from .._runtime.client.raw_methods import WithRawResponse, async_raw, raw
from .._runtime.client.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._runtime.options import RequestOptions
    from ..operations.put_reader import (
        PutReader200Response,
        PutReaderBody,
        PutReaderBodyDict,
        PutReaderRequest,
        PutReaderRequestDict,
    )


class ReadersResource(Resource):
    """The operations of readers."""

    @cached_property
    def with_raw_response(self) -> ReadersResourceWithRawResponse:
        """The same methods, each giving the answer as it came."""
        return ReadersResourceWithRawResponse(self._raw())

    @overload
    def put_reader(
        self,
        /,
        *,
        id: str,
        body: PutReaderBody | PutReaderBodyDict,
        **options: Unpack[RequestOptions],
    ) -> PutReader200Response: ...
    @overload
    def put_reader(
        self,
        request: PutReaderRequest | PutReaderRequestDict,
        /,
        **options: Unpack[RequestOptions],
    ) -> PutReader200Response: ...
    def put_reader(self, request: object = None, /, **arguments: Any) -> Any:
        """Put reader.

        `PUT /readers/{id}`

        Args:
            id: Sent in the path as `id`.
            body: What to keep.

        Returns:
            What was kept.

        Raises:
            ConflictError: 409. Somebody else was faster.
        """
        from ..operations.put_reader import OPERATION

        return self._client.call(OPERATION, request, arguments)


class ReadersResourceWithRawResponse(WithRawResponse):
    """The methods of `ReadersResource`, each giving the answer as it came."""

    put_reader = raw(ReadersResource.put_reader)


class AsyncReadersResource(AsyncResource):
    """The operations of readers."""

    @cached_property
    def with_raw_response(self) -> AsyncReadersResourceWithRawResponse:
        """The same methods, each giving the answer as it came."""
        return AsyncReadersResourceWithRawResponse(self._raw())

    @overload
    async def put_reader(
        self,
        /,
        *,
        id: str,
        body: PutReaderBody | PutReaderBodyDict,
        **options: Unpack[RequestOptions],
    ) -> PutReader200Response: ...
    @overload
    async def put_reader(
        self,
        request: PutReaderRequest | PutReaderRequestDict,
        /,
        **options: Unpack[RequestOptions],
    ) -> PutReader200Response: ...
    async def put_reader(self, request: object = None, /, **arguments: Any) -> Any:
        """Put reader.

        `PUT /readers/{id}`

        Args:
            id: Sent in the path as `id`.
            body: What to keep.

        Returns:
            What was kept.

        Raises:
            ConflictError: 409. Somebody else was faster.
        """
        from ..operations.put_reader import OPERATION

        return await self._client.call(OPERATION, request, arguments)


class AsyncReadersResourceWithRawResponse(WithRawResponse):
    """The methods of `AsyncReadersResource`, each giving the answer as it came."""

    put_reader = async_raw(AsyncReadersResource.put_reader)
