"""The default operations."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, Unpack, overload

from .._runtime.client.raw_methods import WithRawResponse, async_raw, raw
from .._runtime.client.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._runtime.options import RequestOptions
    from .._runtime.serialization.files import FileInput
    from ..operations.log_in import (
        LogInBody,
        LogInBodyDict,
        LogInRequest,
        LogInRequestDict,
    )
    from ..operations.patch_blob import PatchBlobRequest, PatchBlobRequestDict
    from ..operations.put_blob import PutBlobRequest, PutBlobRequestDict


class DefaultResource(Resource):
    """The operations of default."""

    @cached_property
    def with_raw_response(self) -> DefaultResourceWithRawResponse:
        """The same methods, each giving the answer as it came."""
        return DefaultResourceWithRawResponse(self._raw())

    @overload
    def log_in(
        self, /, *, body: LogInBody | LogInBodyDict, **options: Unpack[RequestOptions]
    ) -> None: ...
    @overload
    def log_in(
        self,
        request: LogInRequest | LogInRequestDict,
        /,
        **options: Unpack[RequestOptions],
    ) -> None: ...
    def log_in(self, request: object = None, /, **arguments: Any) -> Any:
        """Log in.

        `POST /login`

        Args:
            body: The request body.
        """
        from ..operations.log_in import OPERATION

        return self._client.call(OPERATION, request, arguments)

    @overload
    def patch_blob(
        self, /, *, id: str, body: str | None = ..., **options: Unpack[RequestOptions]
    ) -> None: ...
    @overload
    def patch_blob(
        self,
        request: PatchBlobRequest | PatchBlobRequestDict,
        /,
        **options: Unpack[RequestOptions],
    ) -> None: ...
    def patch_blob(self, request: object = None, /, **arguments: Any) -> Any:
        """Patch blob.

        `PATCH /blobs/{id}`

        Args:
            id: Sent in the path as `id`.
            body: The request body.
        """
        from ..operations.patch_blob import OPERATION

        return self._client.call(OPERATION, request, arguments)

    @overload
    def put_blob(
        self, /, *, id: str, body: FileInput, **options: Unpack[RequestOptions]
    ) -> None: ...
    @overload
    def put_blob(
        self,
        request: PutBlobRequest | PutBlobRequestDict,
        /,
        **options: Unpack[RequestOptions],
    ) -> None: ...
    def put_blob(self, request: object = None, /, **arguments: Any) -> Any:
        """Put blob.

        `PUT /blobs/{id}`

        Args:
            id: Sent in the path as `id`.
            body: The request body.
        """
        from ..operations.put_blob import OPERATION

        return self._client.call(OPERATION, request, arguments)


class DefaultResourceWithRawResponse(WithRawResponse):
    """The methods of `DefaultResource`, each giving the answer as it came."""

    log_in = raw(DefaultResource.log_in)
    patch_blob = raw(DefaultResource.patch_blob)
    put_blob = raw(DefaultResource.put_blob)


class AsyncDefaultResource(AsyncResource):
    """The operations of default."""

    @cached_property
    def with_raw_response(self) -> AsyncDefaultResourceWithRawResponse:
        """The same methods, each giving the answer as it came."""
        return AsyncDefaultResourceWithRawResponse(self._raw())

    @overload
    async def log_in(
        self, /, *, body: LogInBody | LogInBodyDict, **options: Unpack[RequestOptions]
    ) -> None: ...
    @overload
    async def log_in(
        self,
        request: LogInRequest | LogInRequestDict,
        /,
        **options: Unpack[RequestOptions],
    ) -> None: ...
    async def log_in(self, request: object = None, /, **arguments: Any) -> Any:
        """Log in.

        `POST /login`

        Args:
            body: The request body.
        """
        from ..operations.log_in import OPERATION

        return await self._client.call(OPERATION, request, arguments)

    @overload
    async def patch_blob(
        self, /, *, id: str, body: str | None = ..., **options: Unpack[RequestOptions]
    ) -> None: ...
    @overload
    async def patch_blob(
        self,
        request: PatchBlobRequest | PatchBlobRequestDict,
        /,
        **options: Unpack[RequestOptions],
    ) -> None: ...
    async def patch_blob(self, request: object = None, /, **arguments: Any) -> Any:
        """Patch blob.

        `PATCH /blobs/{id}`

        Args:
            id: Sent in the path as `id`.
            body: The request body.
        """
        from ..operations.patch_blob import OPERATION

        return await self._client.call(OPERATION, request, arguments)

    @overload
    async def put_blob(
        self, /, *, id: str, body: FileInput, **options: Unpack[RequestOptions]
    ) -> None: ...
    @overload
    async def put_blob(
        self,
        request: PutBlobRequest | PutBlobRequestDict,
        /,
        **options: Unpack[RequestOptions],
    ) -> None: ...
    async def put_blob(self, request: object = None, /, **arguments: Any) -> Any:
        """Put blob.

        `PUT /blobs/{id}`

        Args:
            id: Sent in the path as `id`.
            body: The request body.
        """
        from ..operations.put_blob import OPERATION

        return await self._client.call(OPERATION, request, arguments)


class AsyncDefaultResourceWithRawResponse(WithRawResponse):
    """The methods of `AsyncDefaultResource`, each giving the answer as it came."""

    log_in = async_raw(AsyncDefaultResource.log_in)
    patch_blob = async_raw(AsyncDefaultResource.patch_blob)
    put_blob = async_raw(AsyncDefaultResource.put_blob)
