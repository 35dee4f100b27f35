"""The bikes operations."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from .._runtime.client.client import Resource, WithRawResponse
from .._runtime.client.raw_methods import raw as _raw
from .._runtime.models.unset import UNSET

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .. import models
    from .._runtime.options import CallOptions


class BikesResource(Resource, path="bikes"):
    """The operations of bikes."""

    @cached_property
    def with_raw_response(self) -> BikesResourceWithRawResponse:
        """The same methods, each giving the answer as it came."""
        return BikesResourceWithRawResponse(self)

    def get(
        self,
        /,
        plain: str,
        list: Sequence[int],
        label: Sequence[str],
        matrix: Sequence[str],
        *,
        x_shop_id: str,
        colour: Sequence[str] = UNSET,
        size: Sequence[int] = UNSET,
        brand: Sequence[str] = UNSET,
        gear: Sequence[str] = UNSET,
        filter: models.FindBikesFilterInput = UNSET,
        path: str = UNSET,
        stock: str = UNSET,
        x_tags: Sequence[str] = UNSET,
        session: str = UNSET,
        **options: Unpack[CallOptions],
    ) -> list[str]:
        """Find bikes.

        `GET /bikes/{plain}/{list}/{label}/{matrix}`

        Args:
            colour: Each colour in its own pair.
        """
        from ..operations.find_bikes import OPERATION

        return self._call(OPERATION, locals())


class BikesResourceWithRawResponse(WithRawResponse):
    """The methods of `BikesResource`, each giving the answer as it came."""

    get = _raw(BikesResource.get)
