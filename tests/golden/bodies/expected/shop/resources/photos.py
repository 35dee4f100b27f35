"""The photos operations."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, Unpack, overload

from .._runtime.client.raw_methods import WithRawResponse, async_raw, raw
from .._runtime.client.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._runtime.options import RequestOptions
    from ..operations.add_photo import (
        AddPhotoBody,
        AddPhotoBodyDict,
        AddPhotoRequest,
        AddPhotoRequestDict,
    )


class PhotosResource(Resource):
    """The operations of photos."""

    @cached_property
    def with_raw_response(self) -> PhotosResourceWithRawResponse:
        """The same methods, each giving the answer as it came."""
        return PhotosResourceWithRawResponse(self._raw())

    @overload
    def add_photo(
        self,
        /,
        *,
        body: AddPhotoBody | AddPhotoBodyDict,
        **options: Unpack[RequestOptions],
    ) -> None: ...
    @overload
    def add_photo(
        self,
        request: AddPhotoRequest | AddPhotoRequestDict,
        /,
        **options: Unpack[RequestOptions],
    ) -> None: ...
    def add_photo(self, request: object = None, /, **arguments: Any) -> Any:
        """Add photo.

        `POST /photos`

        Args:
            body: The request body.
        """
        from ..operations.add_photo import OPERATION

        return self._client.call(OPERATION, request, arguments)


class PhotosResourceWithRawResponse(WithRawResponse):
    """The methods of `PhotosResource`, each giving the answer as it came."""

    add_photo = raw(PhotosResource.add_photo)


class AsyncPhotosResource(AsyncResource):
    """The operations of photos."""

    @cached_property
    def with_raw_response(self) -> AsyncPhotosResourceWithRawResponse:
        """The same methods, each giving the answer as it came."""
        return AsyncPhotosResourceWithRawResponse(self._raw())

    @overload
    async def add_photo(
        self,
        /,
        *,
        body: AddPhotoBody | AddPhotoBodyDict,
        **options: Unpack[RequestOptions],
    ) -> None: ...
    @overload
    async def add_photo(
        self,
        request: AddPhotoRequest | AddPhotoRequestDict,
        /,
        **options: Unpack[RequestOptions],
    ) -> None: ...
    async def add_photo(self, request: object = None, /, **arguments: Any) -> Any:
        """Add photo.

        `POST /photos`

        Args:
            body: The request body.
        """
        from ..operations.add_photo import OPERATION

        return await self._client.call(OPERATION, request, arguments)


class AsyncPhotosResourceWithRawResponse(WithRawResponse):
    """The methods of `AsyncPhotosResource`, each giving the answer as it came."""

    add_photo = async_raw(AsyncPhotosResource.add_photo)
