"""The forecasts operations."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Literal, Unpack

from .._runtime.client.client import Resource, WithRawResponse
from .._runtime.client.raw_methods import raw as _raw
from .._runtime.models.unset import UNSET

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping, Sequence

    from .. import models
    from .._runtime.options import CallOptions


class ForecastsResource(Resource, path="forecasts"):
    """The operations of forecasts."""

    @cached_property
    def with_raw_response(self) -> ForecastsResourceWithRawResponse:
        """The same methods, each giving the answer as it came."""
        return ForecastsResourceWithRawResponse(self)

    def create(
        self,
        /,
        *,
        unit: models.OrderForecastUnit | Literal["c", "f"],
        city: str,
        body_unit: str,
        days: int = UNSET,
        hourly: bool = UNSET,
        wind: float = UNSET,
        note: str | None = UNSET,
        tags: Sequence[str] = UNSET,
        when: dt.date | str = UNSET,
        extra_body: Mapping[str, object] = UNSET,
        **options: Unpack[CallOptions],
    ) -> None:
        """Order forecast.

        `POST /forecasts`

        Args:
            unit: Default: 'c'.
            city: Default: 'Bern\"\"\"'.
            body_unit: Which units to use.
            days: How far to look ahead.
            hourly: Default: False.
            wind: Default: 1.5.
            note: Default: None.
            tags: Default: ['a'].
            when: Default: '2026-01-01'.
        """
        from ..operations.order_forecast import OPERATION

        return self._call(OPERATION, locals())


class ForecastsResourceWithRawResponse(WithRawResponse):
    """The methods of `ForecastsResource`, each giving the answer as it came."""

    create = _raw(ForecastsResource.create)
