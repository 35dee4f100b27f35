"""The photos operations."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from .._runtime.client.async_client import AsyncResource, AsyncWithRawResponse
from .._runtime.client.raw_methods import async_raw as _async_raw
from .._runtime.models.unset import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .. import models
    from .._runtime.options import CallOptions
    from .._runtime.serialization.files import FileInput


class AsyncPhotosResource(AsyncResource, path="photos"):
    """The operations of photos."""

    @cached_property
    def with_raw_response(self) -> AsyncPhotosResourceWithRawResponse:
        """The same methods, each giving the answer as it came."""
        return AsyncPhotosResourceWithRawResponse(self)

    async def create(
        self,
        /,
        *,
        file: FileInput,
        pages: Sequence[FileInput] = UNSET,
        about: models.AddPhotoBodyAboutInput = UNSET,
        extra_body: Mapping[str, object] = UNSET,
        **options: Unpack[CallOptions],
    ) -> None:
        """Add photo.

        `POST /photos`

        Args:
            file: The picture.
        """
        from ..operations.add_photo import OPERATION

        return await self._call(OPERATION, locals())


class AsyncPhotosResourceWithRawResponse(AsyncWithRawResponse):
    """The methods of `AsyncPhotosResource`, each giving the answer as it came."""

    create = _async_raw(AsyncPhotosResource.create)
