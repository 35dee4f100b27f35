"""Order and what belongs to it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import NotRequired, TypeAlias, TypedDict

from .._runtime.models.dates import IsoDate
from .._runtime.models.model import Model
from .._runtime.models.scalars import JsonNumber


class Order(Model):
    """Order."""

    city: str
    """Default: 'Bern\"\"\"'."""

    unit: str
    """Which units to use.

    Default: 'metric'.
    """

    hourly: bool | None = None
    """Default: False."""

    wind: JsonNumber | None = None
    """Default: 1.5."""

    note: str | None = None
    """Default: None."""

    tags: list[str] | None = None
    """Default: ['a']."""

    when: IsoDate | None = None
    """Default: '2026-01-01'."""


class OrderDict(TypedDict):
    """`Order` as a plain dict."""

    city: str
    unit: str
    hourly: NotRequired[bool]
    wind: NotRequired[float]
    note: NotRequired[str | None]
    tags: NotRequired[Sequence[str]]
    when: NotRequired[dt.date | str]


OrderInput: TypeAlias = Order | OrderDict
"""`Order`, as an object or as a plain dict."""
