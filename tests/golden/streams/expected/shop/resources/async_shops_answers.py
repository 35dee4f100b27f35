"""The shops.answers operations."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal, Unpack, overload

from .._runtime.client.async_client import AsyncResource, AsyncWithRawResponse
from .._runtime.client.raw_methods import async_raw as _async_raw
from .._runtime.models.unset import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .. import models
    from .._runtime.options import CallOptions
    from .._runtime.streaming.item_streams import AsyncLineStream


class AsyncShopsAnswersResource(AsyncResource, path="shops.answers"):
    """The operations of answers."""

    @cached_property
    def with_raw_response(self) -> AsyncShopsAnswersResourceWithRawResponse:
        """The same methods, each giving the answer as it came."""
        return AsyncShopsAnswersResourceWithRawResponse(self)

    @overload
    async def create(
        self,
        /,
        shop: str,
        *,
        text: str,
        extra_body: Mapping[str, object] = UNSET,
        stream: Literal[False] = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.MechanicAnswer: ...
    @overload
    def create(
        self,
        /,
        shop: str,
        *,
        text: str,
        extra_body: Mapping[str, object] = UNSET,
        stream: Literal[True],
        **options: Unpack[CallOptions],
    ) -> AsyncLineStream[models.Word]: ...
    def create(
        self,
        /,
        shop: str,
        *,
        text: str,
        extra_body: Mapping[str, object] = UNSET,
        stream: bool = UNSET,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Ask shop.

        `POST /shops/{shop}/answers`

        Args:
            stream: Whether to answer word by word.

        Returns:
            The answer. With `stream=True`, a stream of its parts as they arrive.
        """
        from ..operations.ask_shop import OPERATION, STREAM

        return self._call_or_stream(OPERATION, STREAM, locals())


class AsyncShopsAnswersResourceWithRawResponse(AsyncWithRawResponse):
    """The methods of `AsyncShopsAnswersResource`, each giving the answer as it came."""

    create = _async_raw(AsyncShopsAnswersResource.create)
