"""Event and what belongs to it."""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Any

from pydantic import Field

from .._runtime.model import Model


class Event(Model):
    """Event."""

    at: dt.datetime
    """When it was."""

    day: dt.date | None = None
    clock: str | None = None
    id: str | None = None
    link: str | None = None
    photo: bytes | None = None
    bytes_: Annotated[str | None, Field(alias="bytes")] = None
    encoded: str | None = None
    count: int | None = None
    price: float | None = None
    colour: str | None = None
    other: str | None = None
    short: str | None = None
    """A short word.

    1 to 3 characters. Matches `^[a-z]+$`.
    """

    seats: int | None = None
    """From 1 to 9. A multiple of 2."""

    grams: float | None = None
    """More than 0."""

    tags: list[str] | None = None
    """At most 1 item. No item twice."""

    odd: Any = None
    empty: Any = None
