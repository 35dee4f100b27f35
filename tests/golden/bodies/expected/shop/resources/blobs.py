"""The blobs operations."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from .._runtime.client.client import Resource, WithRawResponse
from .._runtime.client.raw_methods import raw as _raw
from .._runtime.models.unset import UNSET

if TYPE_CHECKING:
    from .._runtime.options import CallOptions
    from .._runtime.serialization.files import FileInput


class BlobsResource(Resource, path="blobs"):
    """The operations of blobs."""

    @cached_property
    def with_raw_response(self) -> BlobsResourceWithRawResponse:
        """The same methods, each giving the answer as it came."""
        return BlobsResourceWithRawResponse(self)

    def replace(
        self, /, id: str, *, body: FileInput, **options: Unpack[CallOptions]
    ) -> None:
        """Put blob.

        `PUT /blobs/{id}`
        """
        from ..operations.put_blob import OPERATION

        return self._call(OPERATION, locals())

    def update(
        self, /, id: str, *, body: str = UNSET, **options: Unpack[CallOptions]
    ) -> None:
        """Patch blob.

        `PATCH /blobs/{id}`
        """
        from ..operations.patch_blob import OPERATION

        return self._call(OPERATION, locals())


class BlobsResourceWithRawResponse(WithRawResponse):
    """The methods of `BlobsResource`, each giving the answer as it came."""

    replace = _raw(BlobsResource.replace)
    update = _raw(BlobsResource.update)
