"""The notes operations."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from .._runtime.client.client import Resource, WithRawResponse
from .._runtime.client.raw_methods import raw as _raw

if TYPE_CHECKING:
    from .. import models
    from .._runtime.options import CallOptions


class NotesResource(Resource, path="notes"):
    """The operations of notes."""

    @cached_property
    def with_raw_response(self) -> NotesResourceWithRawResponse:
        """The same methods, each giving the answer as it came."""
        return NotesResourceWithRawResponse(self)

    def update(
        self, /, *, body: models.Json, **options: Unpack[CallOptions]
    ) -> models.Json:
        """Keep note.

        `PUT /notes`
        """
        from ..operations.keep_note import OPERATION

        return self._call(OPERATION, locals())


class NotesResourceWithRawResponse(WithRawResponse):
    """The methods of `NotesResource`, each giving the answer as it came."""

    update = _raw(NotesResource.update)
