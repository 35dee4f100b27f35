"""The photos operations."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from .._runtime.client.client import Resource, WithRawResponse
from .._runtime.client.raw_methods import raw as _raw
from .._runtime.models.unset import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .. import models
    from .._runtime.options import CallOptions
    from .._runtime.serialization.files import FileInput


class PhotosResource(Resource, path="photos"):
    """The operations of photos."""

    @cached_property
    def with_raw_response(self) -> PhotosResourceWithRawResponse:
        """The same methods, each giving the answer as it came."""
        return PhotosResourceWithRawResponse(self)

    def create(
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

        return self._call(OPERATION, locals())


class PhotosResourceWithRawResponse(WithRawResponse):
    """The methods of `PhotosResource`, each giving the answer as it came."""

    create = _raw(PhotosResource.create)
