"""The default operations."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, Unpack, overload

from .._runtime.client.raw_methods import WithRawResponse, async_raw, raw
from .._runtime.client.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._runtime.options import RequestOptions
    from ..models.json import Json
    from ..operations.keep_note import KeepNoteRequest, KeepNoteRequestDict


class DefaultResource(Resource):
    """The operations of default."""

    @cached_property
    def with_raw_response(self) -> DefaultResourceWithRawResponse:
        """The same methods, each giving the answer as it came."""
        return DefaultResourceWithRawResponse(self._raw())

    @overload
    def keep_note(
        self, /, *, json_: Json, **options: Unpack[RequestOptions]
    ) -> Json: ...
    @overload
    def keep_note(
        self,
        request: KeepNoteRequest | KeepNoteRequestDict,
        /,
        **options: Unpack[RequestOptions],
    ) -> Json: ...
    def keep_note(self, request: object = None, /, **arguments: Any) -> Any:
        """Keep note.

        `PUT /notes`

        Args:
            json_: The request body.

        Returns:
            What was kept.
        """
        from ..operations.keep_note import OPERATION

        return self._client.call(OPERATION, request, arguments)


class DefaultResourceWithRawResponse(WithRawResponse):
    """The methods of `DefaultResource`, each giving the answer as it came."""

    keep_note = raw(DefaultResource.keep_note)


class AsyncDefaultResource(AsyncResource):
    """The operations of default."""

    @cached_property
    def with_raw_response(self) -> AsyncDefaultResourceWithRawResponse:
        """The same methods, each giving the answer as it came."""
        return AsyncDefaultResourceWithRawResponse(self._raw())

    @overload
    async def keep_note(
        self, /, *, json_: Json, **options: Unpack[RequestOptions]
    ) -> Json: ...
    @overload
    async def keep_note(
        self,
        request: KeepNoteRequest | KeepNoteRequestDict,
        /,
        **options: Unpack[RequestOptions],
    ) -> Json: ...
    async def keep_note(self, request: object = None, /, **arguments: Any) -> Any:
        """Keep note.

        `PUT /notes`

        Args:
            json_: The request body.

        Returns:
            What was kept.
        """
        from ..operations.keep_note import OPERATION

        return await self._client.call(OPERATION, request, arguments)


class AsyncDefaultResourceWithRawResponse(WithRawResponse):
    """The methods of `AsyncDefaultResource`, each giving the answer as it came."""

    keep_note = async_raw(AsyncDefaultResource.keep_note)
