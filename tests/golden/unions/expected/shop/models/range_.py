"""Range and what belongs to it."""

from __future__ import annotations

import datetime as dt
from typing import Annotated, NotRequired, TypeAlias, TypedDict

from pydantic import Field

from .._runtime.models.dates import IsoDate
from .._runtime.models.model import Model


class Range(Model):
    """Range."""

    from_: Annotated[IsoDate | None, Field(alias="from")] = None


class RangeDict(TypedDict):
    """`Range` as a plain dict."""

    from_: NotRequired[dt.date | str]


RangeInput: TypeAlias = Range | RangeDict
"""`Range`, as an object or as a plain dict."""
