"""The shops operations."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.client.client import Resource

if TYPE_CHECKING:
    from .shops_answers import ShopsAnswersResource


class ShopsResource(Resource, path="shops"):
    """The operations of shops."""

    @cached_property
    def answers(self) -> ShopsAnswersResource:
        """The operations of answers."""
        from .shops_answers import ShopsAnswersResource

        return ShopsAnswersResource(self)
