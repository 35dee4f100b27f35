"""The notes operations."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, Unpack

from .._runtime.client.client import Resource, WithRawResponse
from .._runtime.client.raw_methods import raw as _raw
from .._runtime.models.unset import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .. import models
    from .._runtime.options import CallOptions
    from .._runtime.serialization.files import FileInput


class NotesResource(Resource, path="notes"):
    """The operations of Notes."""

    @cached_property
    def with_raw_response(self) -> NotesResourceWithRawResponse:
        """The same methods, each giving the answer as it came."""
        return NotesResourceWithRawResponse(self)

    def any_json(
        self,
        /,
        *,
        name: str = UNSET,
        gears: int = UNSET,
        extra_body: Mapping[str, object] = UNSET,
        **options: Unpack[CallOptions],
    ) -> None:
        """Any json.

        `PUT /anything`
        """
        from ..operations.any_json import OPERATION

        self._call(OPERATION, locals())

    def anything(self, /, *, body: Any = UNSET, **options: Unpack[CallOptions]) -> None:
        """Anything.

        `POST /anything`
        """
        from ..operations.anything import OPERATION

        self._call(OPERATION, locals())

    def invoice(
        self, /, *, body: str | FileInput = UNSET, **options: Unpack[CallOptions]
    ) -> str:
        """Invoice.

        `POST /invoices`
        """
        from ..operations.invoice import OPERATION

        return self._call(OPERATION, locals())

    def many_bikes(
        self, /, *, body: Sequence[str] = UNSET, **options: Unpack[CallOptions]
    ) -> None:
        """Many bikes.

        `PATCH /anything`
        """
        from ..operations.many_bikes import OPERATION

        self._call(OPERATION, locals())

    def note(self, /, *, body: str = UNSET, **options: Unpack[CallOptions]) -> str:
        """Note.

        `POST /notes`
        """
        from ..operations.note import OPERATION

        return self._call(OPERATION, locals())

    def send_lines(
        self,
        /,
        *,
        body: Sequence[models.BikeInput] = UNSET,
        **options: Unpack[CallOptions],
    ) -> None:
        """Send lines.

        `POST /lines`
        """
        from ..operations.send_lines import OPERATION

        self._call(OPERATION, locals())


class NotesResourceWithRawResponse(WithRawResponse):
    """The methods of `NotesResource`, each giving the answer as it came."""

    any_json = _raw(NotesResource.any_json)
    anything = _raw(NotesResource.anything)
    invoice = _raw(NotesResource.invoice)
    many_bikes = _raw(NotesResource.many_bikes)
    note = _raw(NotesResource.note)
    send_lines = _raw(NotesResource.send_lines)
