"""Dates: moments, days and times of day, which travel as RFC 3339, 5.6 writes them."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Annotated, Any

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic_core import PydanticSerializationUnexpectedValue, core_schema

from .contexts import Sending
from .spelled import UNEXPECTED, Spelling, read_instances, read_texts
from .written import Written


class _DateTime(Written, dt.datetime):
    pass


class _Time(Written, dt.time):
    pass


_DAY = "[0-9]{4}-[0-9]{2}-[0-9]{2}"
_FRACTION = r"(?:\.[0-9]+)?"
_OFFSET = "(?:[Zz]|[+-][0-9]{2}:[0-9]{2})"
_CLOCK = f"[0-9]{{2}}:[0-9]{{2}}:[0-9]{{2}}{_FRACTION}{_OFFSET}"
_MOMENT = re.compile(
    rf"({_DAY})[Tt ]((?:[01][0-9]|2[0-3]):[0-5][0-9]):([0-9]{{2}})({_FRACTION})({_OFFSET}?)"
)
_TIME = re.compile(
    rf"(?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-9]{{2}}{_FRACTION})?{_OFFSET}?"
)
NO_OFFSET = "a moment needs its offset from UTC: give a datetime with tzinfo"


def _read_moment(value: Any) -> dt.datetime:
    # The signs between the numbers: nearly all moments are of one of these two forms, whose numbers Python checks.
    try:
        if value[4::3] == "--T::Z":
            return dt.datetime.fromisoformat(value)
        if value[4:20:3] == "--T::." and value[-1] == "Z" != value[20]:
            moment = _DateTime.fromisoformat(value)
            moment.written = value
            return moment
    except (TypeError, ValueError):
        pass  # a leap second, or no text
    return _read_rare_moment(value)


def _read_rare_moment(value: object) -> dt.datetime:
    if not isinstance(value, str):
        return _take_moment(value)
    parts = _MOMENT.fullmatch(value)
    if parts is None:
        msg = "give what can be read like 2024-01-31T09:30:00Z"
        raise ValueError(msg)
    day, clock, second, fraction, offset = parts.groups()
    is_leap = second == "60"
    second = "59" if is_leap else second
    moment = _DateTime.fromisoformat(
        f"{day}T{clock}:{second}{fraction}{offset.upper()}"
    )
    if is_leap and not _ends_month(moment):
        msg = "there is a second 60 only at the end of a month in UTC"
        raise ValueError(msg)
    moment.written = value
    return moment


def _ends_month(moment: dt.datetime) -> bool:
    """Whether a moment is in the last minute of a month, in which Python has no leap second (RFC 3339, appendix D)."""
    if moment.tzinfo is None or moment.year == dt.MAXYEAR:
        return False
    last = moment.astimezone(dt.UTC)
    return (last.hour, last.minute) == (23, 59) and (last + dt.timedelta(1)).day == 1


def _take_moment(value: object) -> dt.datetime:
    if not isinstance(value, dt.datetime):
        msg = "give a datetime, or text like 2024-01-31T09:30:00Z"
        raise ValueError(msg)
    if value.tzinfo is None and getattr(value, "written", None) is None:
        raise ValueError(NO_OFFSET)
    return value


def _read_day(value: object) -> dt.date:
    if not isinstance(value, str):
        return _take_day(value)
    if len(value) == len("2024-01-31") and value[4::3] == "--":
        return dt.date.fromisoformat(value)
    msg = "give what can be read like 2024-01-31"
    raise ValueError(msg)


def _take_day(value: object) -> dt.date:
    if isinstance(value, dt.date) and not isinstance(value, dt.datetime):
        return value
    msg = "give a date, or text like 2024-01-31"
    raise ValueError(msg)


def _read_time(value: object) -> dt.time:
    if not isinstance(value, str):
        return _take_time(value)
    if _TIME.fullmatch(value) is None:
        msg = "give what can be read like 09:30:00Z"
        raise ValueError(msg)
    time = _Time.fromisoformat(value.upper())
    time.written = value
    return time


def _take_time(value: object) -> dt.time:
    if isinstance(value, dt.time):
        return value
    msg = "give a time, or text like 09:30:00Z"
    raise ValueError(msg)


def _write_moment(value: object, info: core_schema.SerializationInfo) -> str:
    if not isinstance(value, dt.datetime):
        raise PydanticSerializationUnexpectedValue(UNEXPECTED)
    if (written := getattr(value, "written", None)) is not None:
        return str(written)
    if value.tzinfo is None and isinstance(info.context, Sending):
        info.context.refuse(NO_OFFSET)
    return _write_iso(value)


def _write_day(value: object, info: core_schema.SerializationInfo) -> str:
    del info
    if not isinstance(value, dt.date) or isinstance(value, dt.datetime):
        raise PydanticSerializationUnexpectedValue(UNEXPECTED)
    return value.isoformat()


def _write_time(value: object, info: core_schema.SerializationInfo) -> str:
    del info
    if not isinstance(value, dt.time):
        raise PydanticSerializationUnexpectedValue(UNEXPECTED)
    written = getattr(value, "written", None)
    return _write_iso(value) if written is None else str(written)


def _write_iso(value: dt.datetime | dt.time) -> str:
    text = value.isoformat()
    return f"{text[:-6]}Z" if text.endswith("+00:00") else text


@dataclass(frozen=True, slots=True)
class _Iso:
    """Has values travel as text.

    ``name`` is the format, ``read`` takes text and what ``take`` takes, which is no text; ``write`` gives text again.
    ``pattern`` is the exact spelling, ``error`` and ``schema`` are pydantic's words for the type.
    """

    name: str
    kind: type
    read: Callable[[Any], object]
    take: Callable[[object], object]
    write: Callable[[object, core_schema.SerializationInfo], str]
    pattern: str
    error: str
    schema: Callable[[], core_schema.CoreSchema]

    def __get_pydantic_core_schema__(
        self, source: object, handler: GetCoreSchemaHandler
    ) -> core_schema.CoreSchema:
        """Read text, and in Python the values as they are; write text."""
        del source, handler
        return core_schema.no_info_plain_validator_function(
            self.read, serialization=self._make_writing()
        )

    def __get_pydantic_json_schema__(
        self, schema: core_schema.CoreSchema, handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        """Describe the text."""
        del schema
        return handler(self.schema())

    def get_spelling(self, *, beside_text: bool) -> Spelling:
        """Say how it is read as one of several."""
        del beside_text
        writing = self._make_writing()
        return Spelling(
            self.name,
            read_texts(self.pattern, self.read, writing),
            read_instances(self.kind, self.take, writing, self.error),
        )

    def _make_writing(self) -> core_schema.SerSchema:
        return core_schema.plain_serializer_function_ser_schema(
            self.write,
            info_arg=True,
            return_schema=core_schema.str_schema(),
            when_used="json",
        )


IsoDateTime = Annotated[
    dt.datetime,
    _Iso(
        "date-time",
        dt.datetime,
        _read_moment,
        _take_moment,
        _write_moment,
        f"^{_DAY}[Tt]{_CLOCK}$",
        "datetime_type",
        core_schema.datetime_schema,
    ),
]
"""A moment. What a caller gives has an offset from UTC; what a server sends may lack it, and goes back without it."""

IsoDate = Annotated[
    dt.date,
    _Iso(
        "date",
        dt.date,
        _read_day,
        _take_day,
        _write_day,
        f"^{_DAY}$",
        "date_type",
        core_schema.date_schema,
    ),
]
"""A day."""

IsoTime = Annotated[
    dt.time,
    _Iso(
        "time",
        dt.time,
        _read_time,
        _take_time,
        _write_time,
        f"^{_CLOCK}$",
        "time_type",
        core_schema.time_schema,
    ),
]
"""A time of day."""


def _take_seconds(value: object) -> int:
    moment = _take_moment(value)
    if moment.tzinfo is None or moment.microsecond:
        msg = "give a datetime of whole seconds with an offset from UTC"
        raise ValueError(msg)
    return int(moment.timestamp())


class _UnixTime:
    """Has moments travel as the seconds since 1970 in UTC."""

    def __get_pydantic_core_schema__(
        self, source: object, handler: GetCoreSchemaHandler
    ) -> core_schema.CoreSchema:
        """Read a whole number, and in Python a datetime too."""
        del source, handler
        return _make_seconds(core_schema.int_schema())

    def get_spelling(self, *, beside_text: bool) -> Spelling:
        """Say how it is read as one of several."""
        del beside_text
        return Spelling(
            "unixtime", None, _make_seconds(core_schema.int_schema(strict=True))
        )


def _make_seconds(number: core_schema.CoreSchema) -> core_schema.CoreSchema:
    moment = core_schema.chain_schema(
        [
            core_schema.is_instance_schema(dt.datetime),
            core_schema.no_info_plain_validator_function(_take_seconds),
        ]
    )
    python = core_schema.union_schema([moment, number], mode="left_to_right")
    return core_schema.json_or_python_schema(number, python)


UnixTime = Annotated[int, _UnixTime()]
"""Seconds since 1970 in UTC; a datetime becomes them."""
