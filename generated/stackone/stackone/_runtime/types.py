"""Types: values that JSON writes as text or number, held as Python's own types and sent back as the same text."""

from __future__ import annotations

import datetime as dt
import re
from base64 import b64decode, b64encode, urlsafe_b64encode
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Annotated, Self

from pydantic import GetCoreSchemaHandler, PlainSerializer
from pydantic_core import core_schema

_NUMBER = r"(\d+(?:[.,]\d+)?)"
_DURATION = re.compile(
    rf"([+-])?P(?=[\dT])(?:{_NUMBER}Y)?(?:{_NUMBER}M)?(?:{_NUMBER}W)?(?:{_NUMBER}D)?"
    rf"(?:T(?=\d)(?:{_NUMBER}H)?(?:{_NUMBER}M)?(?:{_NUMBER}S)?)?",
    re.ASCII,
)
_ZERO = Decimal(0)
_SECOND_UNITS = {"weeks": 604_800, "days": 86_400, "hours": 3_600, "minutes": 60}


@dataclass(frozen=True, slots=True)
class Duration:
    """A length of time as ISO 8601, 5.5.2 writes it (``P1Y2M3DT4H5.5S``).

    Years and months have no fixed length, so that this is no `datetime.timedelta` in general; `timedelta` gives one
    where it can be. Equal are durations of equal parts: ``P1D`` is not ``PT24H``. ``str`` gives the text that was read.
    """

    years: Decimal = _ZERO
    months: Decimal = _ZERO
    weeks: Decimal = _ZERO
    days: Decimal = _ZERO
    hours: Decimal = _ZERO
    minutes: Decimal = _ZERO
    seconds: Decimal = _ZERO
    negative: bool = False
    _text: str = field(default="", repr=False, compare=False)

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read a duration; raises ValueError where the text is none."""
        found = _DURATION.fullmatch(text)
        if found is None:
            msg = "not a duration as ISO 8601 writes it, such as P1DT2H"
            raise ValueError(msg)
        sign, *parts = found.groups()
        numbers = (Decimal((part or "0").replace(",", ".")) for part in parts)
        years, months, weeks, days, hours, minutes, seconds = numbers
        return cls(
            years, months, weeks, days, hours, minutes, seconds, sign == "-", text
        )

    @classmethod
    def of(cls, value: dt.timedelta) -> Self:
        """Make a duration of days and seconds."""
        whole = abs(value)
        seconds = Decimal(whole.seconds) + Decimal(whole.microseconds) / 1_000_000
        return cls(
            days=Decimal(whole.days),
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

    def __str__(self) -> str:
        if self._text:
            return self._text
        dated = _joined((self.years, "Y"), (self.months, "M"), (self.weeks, "W"), (self.days, "D"))  # fmt: skip
        timed = _joined((self.hours, "H"), (self.minutes, "M"), (self.seconds, "S"))
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
            cls._validated,
            serialization=core_schema.plain_serializer_function_ser_schema(
                str, when_used="json"
            ),
        )

    @classmethod
    def _validated(cls, value: object) -> Duration:
        match value:
            case Duration():
                return value
            case dt.timedelta():
                return cls.of(value)
            case str():
                return cls.parse(value)
            case _:
                msg = "give a duration, a timedelta or text such as P1DT2H"
                raise ValueError(msg)


def _joined(*parts: tuple[Decimal, str]) -> str:
    return "".join(f"{number.normalize():f}{unit}" for number, unit in parts if number)


class _Octets(bytes):
    """Octets that came as a text which is not the usual one for them, and go back as that."""

    text: str


@dataclass(frozen=True, slots=True)
class Base64:
    """Has bytes travel as base64 (RFC 4648, 4), or with ``url_safe`` in the alphabet of section 5."""

    url_safe: bool = False

    def __get_pydantic_core_schema__(
        self, source: object, handler: GetCoreSchemaHandler
    ) -> core_schema.CoreSchema:
        """Read text, and in Python bytes as they are; write text."""
        del source, handler
        return core_schema.no_info_plain_validator_function(
            self._read,
            serialization=core_schema.plain_serializer_function_ser_schema(
                self._written, when_used="json"
            ),
        )

    def _read(self, value: object) -> bytes:
        if isinstance(value, bytes | bytearray):
            return bytes(value)
        if not isinstance(value, str):
            msg = "give bytes, or text in base64"
            raise ValueError(msg)
        plain = "".join(value.split()).rstrip("=").replace("-", "+").replace("_", "/")
        octets = b64decode(plain + "=" * (-len(plain) % 4), validate=True)
        if self._written(octets) != value:
            octets = _Octets(octets)
            octets.text = value
        return octets

    def _written(self, value: bytes) -> str:
        if isinstance(value, _Octets):
            return value.text
        encode = urlsafe_b64encode if self.url_safe else b64encode
        return encode(value).decode("ascii")


Base64Bytes = Annotated[bytes, Base64()]
"""Octets that travel as base64 text."""

Base64UrlBytes = Annotated[bytes, Base64(url_safe=True)]
"""Octets that travel as base64 text in the alphabet for URLs and file names."""

DecimalText = Annotated[Decimal, PlainSerializer(str, when_used="json")]
"""A decimal that travels as text, its trailing zeros kept."""


def _number(value: Decimal) -> int | float:
    return int(value) if value == value.to_integral_value() else float(value)


DecimalNumber = Annotated[
    Decimal, PlainSerializer(_number, return_type=int | float, when_used="json")
]
"""A decimal that travels as a JSON number, which keeps the 15 digits that every JSON implementation does."""
