"""Event and what belongs to it."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field

from .._runtime.models.dates import IsoDate, IsoDateTime, IsoTime
from .._runtime.models.model import Model
from .._runtime.models.octets import Base64Bytes
from .._runtime.models.scalars import JsonNumber


class Event(Model):
    """Event."""

    at: IsoDateTime
    """When it was."""

    day: IsoDate | None = None
    clock: IsoTime | None = None
    id: str | None = None
    link: str | None = None
    photo: bytes | None = None
    bytes_: Annotated[Base64Bytes | None, Field(alias="bytes")] = None
    encoded: Base64Bytes | None = None
    """Contains `image/png`."""

    count: int | None = None
    price: JsonNumber | None = None
    colour: str | None = None
    other: str | None = None
    short: str | None = None
    """A short word.

    1 to 3 characters. Matches `^[a-z]+$`.
    """

    seats: int | None = None
    """From 1 to 9. A multiple of 2."""

    grams: JsonNumber | None = None
    """More than 0."""

    tags: list[str] | None = None
    """At most 1 item. No item twice."""

    odd: Any = None
    empty: Any = None
