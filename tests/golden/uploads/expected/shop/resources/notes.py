"""The notes operations."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from .._runtime.client.client import Resource, WithRawResponse
from .._runtime.client.raw_methods import raw as _raw
from .._runtime.models.unset import UNSET

if TYPE_CHECKING:
    from .._runtime.options import CallOptions


class NotesResource(Resource, path="notes"):
    """The operations of notes."""

    @cached_property
    def with_raw_response(self) -> NotesResourceWithRawResponse:
        """The same methods, each giving the answer as it came."""
        return NotesResourceWithRawResponse(self)

    def create(self, /, *, body: str = UNSET, **options: Unpack[CallOptions]) -> str:
        """Note.

        `POST /notes`
        """
        from ..operations.note import OPERATION

        return self._call(OPERATION, locals())


class NotesResourceWithRawResponse(WithRawResponse):
    """The methods of `NotesResource`, each giving the answer as it came."""

    create = _raw(NotesResource.create)
