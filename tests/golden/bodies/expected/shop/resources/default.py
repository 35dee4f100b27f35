"""The default operations."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from .._runtime.client.client import Resource, WithRawResponse
from .._runtime.client.raw_methods import raw as _raw
from .._runtime.models.unset import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .._runtime.options import CallOptions
    from .._runtime.serialization.files import FileInput


class DefaultResource(Resource, path="default"):
    """The operations of default."""

    @cached_property
    def with_raw_response(self) -> DefaultResourceWithRawResponse:
        """The same methods, each giving the answer as it came."""
        return DefaultResourceWithRawResponse(self)

    def log_in(
        self,
        /,
        *,
        user: str,
        tags: Sequence[str] = UNSET,
        extra_body: Mapping[str, object] = UNSET,
        **options: Unpack[CallOptions],
    ) -> None:
        """Log in.

        `POST /login`
        """
        from ..operations.log_in import OPERATION

        self._call(OPERATION, locals())

    def patch_blob(
        self, /, id: str, *, body: str = UNSET, **options: Unpack[CallOptions]
    ) -> None:
        """Patch blob.

        `PATCH /blobs/{id}`
        """
        from ..operations.patch_blob import OPERATION

        self._call(OPERATION, locals())

    def put_blob(
        self, /, id: str, *, body: FileInput, **options: Unpack[CallOptions]
    ) -> None:
        """Put blob.

        `PUT /blobs/{id}`
        """
        from ..operations.put_blob import OPERATION

        self._call(OPERATION, locals())


class DefaultResourceWithRawResponse(WithRawResponse):
    """The methods of `DefaultResource`, each giving the answer as it came."""

    log_in = _raw(DefaultResource.log_in)
    patch_blob = _raw(DefaultResource.patch_blob)
    put_blob = _raw(DefaultResource.put_blob)
