"""The readers operations."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from .._runtime.client.client import Resource, WithRawResponse
from .._runtime.client.raw_methods import raw as _raw
from .._runtime.models.unset import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .. import models
    from .._runtime.options import CallOptions


class ReadersResource(Resource, path="readers"):
    """The operations of readers."""

    @cached_property
    def with_raw_response(self) -> ReadersResourceWithRawResponse:
        """The same methods, each giving the answer as it came."""
        return ReadersResourceWithRawResponse(self)

    def update(
        self,
        /,
        id: str,
        *,
        name: str,
        address: models.PutReaderBodyAddressInput = UNSET,
        extra_body: Mapping[str, object] = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.PutReaderResponse:
        """Put reader.

        `PUT /readers/{id}`
        """
        from ..operations.put_reader import OPERATION

        return self._call(OPERATION, locals())


class ReadersResourceWithRawResponse(WithRawResponse):
    """The methods of `ReadersResource`, each giving the answer as it came."""

    update = _raw(ReadersResource.update)
