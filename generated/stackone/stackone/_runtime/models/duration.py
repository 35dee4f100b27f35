"""Duration: a length of time that is sent as text, and sent back as the same text."""

from __future__ import annotations

import datetime as dt
import re
from decimal import Decimal
from typing import Self

from pydantic import GetCoreSchemaHandler
from pydantic_core import PydanticSerializationUnexpectedValue, core_schema

from .spelled import UNEXPECTED, Spelling, read_instances, read_texts

_NUMBER = r"(\d+(?:[.,]\d+)?)"
_DURATION = re.compile(
    rf"([+-])?P(?=[\dT])(?:{_NUMBER}Y)?(?:{_NUMBER}M)?(?:{_NUMBER}W)?(?:{_NUMBER}D)?"
    rf"(?:T(?=\d)(?:{_NUMBER}H)?(?:{_NUMBER}M)?(?:{_NUMBER}S)?)?",
    re.ASCII,
)
_SECOND_UNITS = {"weeks": 604_800, "days": 86_400, "hours": 3_600, "minutes": 60}


class IsoDuration:
    """A length of time as ISO 8601, 5.5.2 writes it (``P1Y2M3DT4H5.5S``), which is never changed.

    Years and months have no fixed length, so that this is no `datetime.timedelta` in general; `timedelta` gives one
    where it can be. Equal are durations of equal parts: ``P1D`` is not ``PT24H``. ``str`` gives the text that was read.
    """

    def __init__(  # noqa: PLR0913 - as many as ISO 8601 has
        self,
        *,
        years: Decimal | int = 0,
        months: Decimal | int = 0,
        weeks: Decimal | int = 0,
        days: Decimal | int = 0,
        hours: Decimal | int = 0,
        minutes: Decimal | int = 0,
        seconds: Decimal | int = 0,
        negative: bool = False,
    ) -> None:
        self.years = Decimal(years)
        self.months = Decimal(months)
        self.weeks = Decimal(weeks)
        self.days = Decimal(days)
        self.hours = Decimal(hours)
        self.minutes = Decimal(minutes)
        self.seconds = Decimal(seconds)
        self.negative = negative
        self._text = self._encode()

    def __eq__(self, other: object) -> bool:
        return isinstance(other, IsoDuration) and self._encode() == other._encode()

    def __hash__(self) -> int:
        return hash(self._encode())

    def __repr__(self) -> str:
        return f"{type(self).__name__}.parse({self._text!r})"

    def __str__(self) -> str:
        return self._text

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read a duration; raises ValueError where the text is none."""
        match = _DURATION.fullmatch(text)
        if match is None:
            msg = "not a duration as ISO 8601 writes it, such as P1DT2H"
            raise ValueError(msg)
        sign, *parts = match.groups()
        written_parts = [part for part in parts if part is not None]
        if any(not part.isdigit() for part in written_parts[:-1]):
            msg = "only the last number of a duration has a fraction (ISO 8601)"
            raise ValueError(msg)
        numbers = (Decimal((part or "0").replace(",", ".")) for part in parts)
        years, months, weeks, days, hours, minutes, seconds = numbers
        duration = cls(
            years=years,
            months=months,
            weeks=weeks,
            days=days,
            hours=hours,
            minutes=minutes,
            seconds=seconds,
            negative=sign == "-",
        )
        duration._text = text
        return duration

    @classmethod
    def of(cls, value: dt.timedelta) -> Self:
        """Make a duration of days and seconds."""
        magnitude = abs(value)
        seconds = (
            Decimal(magnitude.seconds) + Decimal(magnitude.microseconds) / 1_000_000
        )
        return cls(
            days=Decimal(magnitude.days),
            seconds=seconds,
            negative=value < dt.timedelta(),
        )

    def timedelta(self) -> dt.timedelta:
        """Give the exact length; raises ValueError where there are years or months, which have none."""
        if self.years or self.months:
            msg = "years and months have no fixed length"
            raise ValueError(msg)
        total = self.seconds + sum(
            getattr(self, name) * seconds for name, seconds in _SECOND_UNITS.items()
        )
        length = dt.timedelta(microseconds=int(total * 1_000_000))
        return -length if self.negative else length

    def _encode(self) -> str:
        """Write it without what says nothing."""
        dated = _join_items((self.years, "Y"), (self.months, "M"), (self.weeks, "W"), (self.days, "D"))  # fmt: skip
        timed = _join_items((self.hours, "H"), (self.minutes, "M"), (self.seconds, "S"))
        if not dated and not timed:
            timed = "0S"
        return f"{'-' if self.negative else ''}P{dated}{'T' if timed else ''}{timed}"

    @classmethod
    def __get_pydantic_core_schema__(
        cls, source: object, handler: GetCoreSchemaHandler
    ) -> core_schema.CoreSchema:
        """Read text, and in Python durations and timedeltas too; write text."""
        del source, handler
        return core_schema.no_info_plain_validator_function(
            cls._validate,
            json_schema_input_schema=core_schema.str_schema(),
            serialization=_WRITING,
        )

    @classmethod
    def get_spelling(cls, *, beside_text: bool) -> Spelling:
        """Say how it is read as one of several."""
        del beside_text
        return Spelling(
            "duration",
            read_texts("^P[0-9T][0-9.,YMWDTHS]*$", cls.parse, _WRITING),
            read_instances(
                (IsoDuration, dt.timedelta), cls._validate, _WRITING, "time_delta_type"
            ),
        )

    @classmethod
    def _validate(cls, value: object) -> IsoDuration:
        match value:
            case IsoDuration():
                return value
            case dt.timedelta():
                return cls.of(value)
            case str():
                return cls.parse(value)
            case _:
                msg = "give a duration, a timedelta or text such as P1DT2H"
                raise ValueError(msg)


def _join_items(*parts: tuple[Decimal, str]) -> str:
    return "".join(f"{number.normalize():f}{unit}" for number, unit in parts if number)


def _write(value: object) -> str:
    if not isinstance(value, IsoDuration):
        raise PydanticSerializationUnexpectedValue(UNEXPECTED)
    return str(value)


_WRITING = core_schema.plain_serializer_function_ser_schema(
    _write, return_schema=core_schema.str_schema(), when_used="json"
)
