"""The shops.answers operations."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal, Unpack, overload

from .._runtime.client.client import Resource, WithRawResponse
from .._runtime.client.raw_methods import raw as _raw
from .._runtime.models.unset import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .. import models
    from .._runtime.options import CallOptions
    from .._runtime.streaming.item_streams import LineStream


class ShopsAnswersResource(Resource, path="shops.answers"):
    """The operations of answers."""

    @cached_property
    def with_raw_response(self) -> ShopsAnswersResourceWithRawResponse:
        """The same methods, each giving the answer as it came."""
        return ShopsAnswersResourceWithRawResponse(self)

    @overload
    def create(
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
    ) -> LineStream[models.Word]: ...
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


class ShopsAnswersResourceWithRawResponse(WithRawResponse):
    """The methods of `ShopsAnswersResource`, each giving the answer as it came."""

    create = _raw(ShopsAnswersResource.create)
