"""The notes operations."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, Unpack, overload

from .._runtime.client.raw_methods import WithRawResponse, async_raw, raw
from .._runtime.client.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .._runtime.options import RequestOptions
    from .._runtime.serialization.files import FileInput
    from ..models.bike import Bike, BikeDict
    from ..operations.any_json import AnyJsonRequest, AnyJsonRequestDict
    from ..operations.anything import AnythingRequest, AnythingRequestDict
    from ..operations.invoice import InvoiceRequest, InvoiceRequestDict
    from ..operations.many_bikes import ManyBikesRequest, ManyBikesRequestDict
    from ..operations.note import NoteRequest, NoteRequestDict
    from ..operations.send_lines import SendLinesRequest, SendLinesRequestDict


class NotesResource(Resource):
    """The operations of Notes."""

    @cached_property
    def with_raw_response(self) -> NotesResourceWithRawResponse:
        """The same methods, each giving the answer as it came."""
        return NotesResourceWithRawResponse(self._raw())

    @overload
    def any_json(
        self,
        /,
        *,
        bike: Bike | BikeDict | None = ...,
        **options: Unpack[RequestOptions],
    ) -> None: ...
    @overload
    def any_json(
        self,
        request: AnyJsonRequest | AnyJsonRequestDict,
        /,
        **options: Unpack[RequestOptions],
    ) -> None: ...
    def any_json(self, request: object = None, /, **arguments: Any) -> Any:
        """Any json.

        `PUT /anything`

        Args:
            bike: The request body.
        """
        from ..operations.any_json import OPERATION

        return self._client.call(OPERATION, request, arguments)

    @overload
    def anything(
        self, /, *, body: Any = ..., **options: Unpack[RequestOptions]
    ) -> None: ...
    @overload
    def anything(
        self,
        request: AnythingRequest | AnythingRequestDict,
        /,
        **options: Unpack[RequestOptions],
    ) -> None: ...
    def anything(self, request: object = None, /, **arguments: Any) -> Any:
        """Anything.

        `POST /anything`

        Args:
            body: The request body.
        """
        from ..operations.anything import OPERATION

        return self._client.call(OPERATION, request, arguments)

    @overload
    def invoice(
        self,
        /,
        *,
        body: str | FileInput | None = ...,
        **options: Unpack[RequestOptions],
    ) -> str: ...
    @overload
    def invoice(
        self,
        request: InvoiceRequest | InvoiceRequestDict,
        /,
        **options: Unpack[RequestOptions],
    ) -> str: ...
    def invoice(self, request: object = None, /, **arguments: Any) -> Any:
        """Invoice.

        `POST /invoices`

        Args:
            body: The request body.

        Returns:
            The invoice.
        """
        from ..operations.invoice import OPERATION

        return self._client.call(OPERATION, request, arguments)

    @overload
    def many_bikes(
        self, /, *, body: Sequence[str] | None = ..., **options: Unpack[RequestOptions]
    ) -> None: ...
    @overload
    def many_bikes(
        self,
        request: ManyBikesRequest | ManyBikesRequestDict,
        /,
        **options: Unpack[RequestOptions],
    ) -> None: ...
    def many_bikes(self, request: object = None, /, **arguments: Any) -> Any:
        """Many bikes.

        `PATCH /anything`

        Args:
            body: The request body.
        """
        from ..operations.many_bikes import OPERATION

        return self._client.call(OPERATION, request, arguments)

    @overload
    def note(
        self, /, *, body: str | None = ..., **options: Unpack[RequestOptions]
    ) -> str: ...
    @overload
    def note(
        self,
        request: NoteRequest | NoteRequestDict,
        /,
        **options: Unpack[RequestOptions],
    ) -> str: ...
    def note(self, request: object = None, /, **arguments: Any) -> Any:
        """Note.

        `POST /notes`

        Args:
            body: The request body.

        Returns:
            The note.
        """
        from ..operations.note import OPERATION

        return self._client.call(OPERATION, request, arguments)

    @overload
    def send_lines(
        self,
        /,
        *,
        body: Sequence[Bike | BikeDict] | None = ...,
        **options: Unpack[RequestOptions],
    ) -> None: ...
    @overload
    def send_lines(
        self,
        request: SendLinesRequest | SendLinesRequestDict,
        /,
        **options: Unpack[RequestOptions],
    ) -> None: ...
    def send_lines(self, request: object = None, /, **arguments: Any) -> Any:
        """Send lines.

        `POST /lines`

        Args:
            body: The request body.
        """
        from ..operations.send_lines import OPERATION

        return self._client.call(OPERATION, request, arguments)


class NotesResourceWithRawResponse(WithRawResponse):
    """The methods of `NotesResource`, each giving the answer as it came."""

    any_json = raw(NotesResource.any_json)
    anything = raw(NotesResource.anything)
    invoice = raw(NotesResource.invoice)
    many_bikes = raw(NotesResource.many_bikes)
    note = raw(NotesResource.note)
    send_lines = raw(NotesResource.send_lines)


class AsyncNotesResource(AsyncResource):
    """The operations of Notes."""

    @cached_property
    def with_raw_response(self) -> AsyncNotesResourceWithRawResponse:
        """The same methods, each giving the answer as it came."""
        return AsyncNotesResourceWithRawResponse(self._raw())

    @overload
    async def any_json(
        self,
        /,
        *,
        bike: Bike | BikeDict | None = ...,
        **options: Unpack[RequestOptions],
    ) -> None: ...
    @overload
    async def any_json(
        self,
        request: AnyJsonRequest | AnyJsonRequestDict,
        /,
        **options: Unpack[RequestOptions],
    ) -> None: ...
    async def any_json(self, request: object = None, /, **arguments: Any) -> Any:
        """Any json.

        `PUT /anything`

        Args:
            bike: The request body.
        """
        from ..operations.any_json import OPERATION

        return await self._client.call(OPERATION, request, arguments)

    @overload
    async def anything(
        self, /, *, body: Any = ..., **options: Unpack[RequestOptions]
    ) -> None: ...
    @overload
    async def anything(
        self,
        request: AnythingRequest | AnythingRequestDict,
        /,
        **options: Unpack[RequestOptions],
    ) -> None: ...
    async def anything(self, request: object = None, /, **arguments: Any) -> Any:
        """Anything.

        `POST /anything`

        Args:
            body: The request body.
        """
        from ..operations.anything import OPERATION

        return await self._client.call(OPERATION, request, arguments)

    @overload
    async def invoice(
        self,
        /,
        *,
        body: str | FileInput | None = ...,
        **options: Unpack[RequestOptions],
    ) -> str: ...
    @overload
    async def invoice(
        self,
        request: InvoiceRequest | InvoiceRequestDict,
        /,
        **options: Unpack[RequestOptions],
    ) -> str: ...
    async def invoice(self, request: object = None, /, **arguments: Any) -> Any:
        """Invoice.

        `POST /invoices`

        Args:
            body: The request body.

        Returns:
            The invoice.
        """
        from ..operations.invoice import OPERATION

        return await self._client.call(OPERATION, request, arguments)

    @overload
    async def many_bikes(
        self, /, *, body: Sequence[str] | None = ..., **options: Unpack[RequestOptions]
    ) -> None: ...
    @overload
    async def many_bikes(
        self,
        request: ManyBikesRequest | ManyBikesRequestDict,
        /,
        **options: Unpack[RequestOptions],
    ) -> None: ...
    async def many_bikes(self, request: object = None, /, **arguments: Any) -> Any:
        """Many bikes.

        `PATCH /anything`

        Args:
            body: The request body.
        """
        from ..operations.many_bikes import OPERATION

        return await self._client.call(OPERATION, request, arguments)

    @overload
    async def note(
        self, /, *, body: str | None = ..., **options: Unpack[RequestOptions]
    ) -> str: ...
    @overload
    async def note(
        self,
        request: NoteRequest | NoteRequestDict,
        /,
        **options: Unpack[RequestOptions],
    ) -> str: ...
    async def note(self, request: object = None, /, **arguments: Any) -> Any:
        """Note.

        `POST /notes`

        Args:
            body: The request body.

        Returns:
            The note.
        """
        from ..operations.note import OPERATION

        return await self._client.call(OPERATION, request, arguments)

    @overload
    async def send_lines(
        self,
        /,
        *,
        body: Sequence[Bike | BikeDict] | None = ...,
        **options: Unpack[RequestOptions],
    ) -> None: ...
    @overload
    async def send_lines(
        self,
        request: SendLinesRequest | SendLinesRequestDict,
        /,
        **options: Unpack[RequestOptions],
    ) -> None: ...
    async def send_lines(self, request: object = None, /, **arguments: Any) -> Any:
        """Send lines.

        `POST /lines`

        Args:
            body: The request body.
        """
        from ..operations.send_lines import OPERATION

        return await self._client.call(OPERATION, request, arguments)


class AsyncNotesResourceWithRawResponse(WithRawResponse):
    """The methods of `AsyncNotesResource`, each giving the answer as it came."""

    any_json = async_raw(AsyncNotesResource.any_json)
    anything = async_raw(AsyncNotesResource.anything)
    invoice = async_raw(AsyncNotesResource.invoice)
    many_bikes = async_raw(AsyncNotesResource.many_bikes)
    note = async_raw(AsyncNotesResource.note)
    send_lines = async_raw(AsyncNotesResource.send_lines)
