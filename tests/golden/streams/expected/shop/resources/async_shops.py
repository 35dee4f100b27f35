"""The shops operations."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.client.async_client import AsyncResource

if TYPE_CHECKING:
    from .async_shops_answers import AsyncShopsAnswersResource


class AsyncShopsResource(AsyncResource, path="shops"):
    """The operations of shops."""

    @cached_property
    def answers(self) -> AsyncShopsAnswersResource:
        """The operations of answers."""
        from .async_shops_answers import AsyncShopsAnswersResource

        return AsyncShopsAnswersResource(self)
