"""The bikes operations."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Literal, Unpack

from .._runtime.client.client import Resource, WithRawResponse
from .._runtime.client.raw_methods import raw as _raw
from .._runtime.models.unset import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .. import models
    from .._runtime.options import CallOptions


class BikesResource(Resource, path="bikes"):
    """Everything on two wheels."""

    @cached_property
    def with_raw_response(self) -> BikesResourceWithRawResponse:
        """The same methods, each giving the answer as it came."""
        return BikesResourceWithRawResponse(self)

    def replace_bike(
        self,
        /,
        id: str,
        *,
        name: str,
        filter: str = UNSET,
        gear: models.Drive | Literal["hub", "chain", "belt"] = UNSET,
        price: float = UNSET,
        colour: str | None = UNSET,
        extra_body: Mapping[str, object] = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.BikeDto:
        """Replace a bike.

        Puts another bike in the place of this one.

        `PUT /bikes/{id}`

        Args:
            id: Which bike.
            name: What it is called.
            price: In francs.
            colour: Told by the docs alone.
        """
        from ..operations.bikes_put import OPERATION

        return self._call(OPERATION, locals())


class BikesResourceWithRawResponse(WithRawResponse):
    """The methods of `BikesResource`, each giving the answer as it came."""

    replace_bike = _raw(BikesResource.replace_bike)
