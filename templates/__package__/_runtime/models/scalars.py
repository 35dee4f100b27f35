"""Types: values that JSON writes as text or number, held as Python's own types and sent back as they were written.

A server may write the same moment, number or octets in several ways, and may distinguish these. A value that did not
come in the usual way therefore keeps how it came, as ``written``; what is computed from it does not.
"""

from __future__ import annotations

import datetime as dt
from base64 import b64decode, b64encode, urlsafe_b64encode
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from typing import Annotated, Any, Never

from pydantic import (
    GetCoreSchemaHandler,
    GetJsonSchemaHandler,
    PlainSerializer,
    ValidatorFunctionWrapHandler,
    WrapValidator,
)
from pydantic_core import SchemaValidator, ValidationError, core_schema


class _Written:
    """What all values have in common that know how they came."""

    written: object = None

    def __reduce_ex__(self, protocol: Any, /) -> Any:
        parts: Any = super().__reduce_ex__(protocol)
        return parts[0], parts[1], {"written": self.written}

    def __repr__(self) -> str:
        """Look like the plain value."""
        kind = type(self).__bases__[1]
        module = "" if kind is Decimal else f"{kind.__module__}."
        values = super().__repr__().partition("(")[2]
        return f"{module}{kind.__name__}({values}"


class _DateTime(_Written, dt.datetime):
    pass


class _Date(_Written, dt.date):
    pass


class _Time(_Written, dt.time):
    pass


class _Decimal(_Written, Decimal):
    pass


# --- dates and times -------------------------------------------------------------------------------------------------


def _write_iso(value: dt.datetime | dt.date | dt.time) -> object:
    original: object = getattr(value, "written", None)
    if original is not None:
        return original
    text = value.isoformat()
    return f"{text[:-6]}Z" if text.endswith("+00:00") else text


@cache
def _make_fallback(schema: Callable[[], core_schema.CoreSchema]) -> SchemaValidator:
    return SchemaValidator(schema())


@dataclass(frozen=True, slots=True)
class _Iso:
    """Has moments, days or times of day travel as RFC 3339, 5.6 writes them.

    ``usual`` are the signs at the places 10 and 19 and after of a text that would be written again as it is; None:
    that is not worth knowing. ``schema`` is pydantic's own reader, which takes more spellings than Python's.
    """

    kind: type[_DateTime | _Date | _Time]
    schema: Callable[[], core_schema.CoreSchema]
    usual: str | None
    example: str

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> core_schema.CoreSchema:
        """Read text, and in Python the values as they are; write text."""
        del handler
        kind, usual, example = self.kind, self.usual, self.example
        plain, schema = source.fromisoformat, self.schema

        def read_value(value: Any) -> object:
            try:
                if value[7:8] == "-" and value[10:11] + value[19:] == usual:
                    return plain(value)
                result = kind.fromisoformat(value)
            except (TypeError, ValueError):
                try:
                    parsed = _make_fallback(schema).validate_python(value)
                except ValidationError:
                    msg = f"give what can be read like {example}"
                    raise ValueError(msg) from None
                if not isinstance(value, str | int | float):
                    return parsed
                result = kind(*parsed.__reduce__()[1])
            result.written = value
            return result

        return core_schema.no_info_plain_validator_function(
            read_value,
            serialization=core_schema.plain_serializer_function_ser_schema(
                _write_iso, when_used="json"
            ),
        )

    def __get_pydantic_json_schema__(
        self, schema: core_schema.CoreSchema, handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        """Describe the text."""
        del schema
        return handler(self.schema())


IsoDateTime = Annotated[
    dt.datetime,
    _Iso(_DateTime, core_schema.datetime_schema, "TZ", "2024-01-31T09:30:00Z"),
]
"""A moment."""

IsoDate = Annotated[dt.date, _Iso(_Date, core_schema.date_schema, "", "2024-01-31")]
"""A day."""

IsoTime = Annotated[dt.time, _Iso(_Time, core_schema.time_schema, None, "09:30:00Z")]
"""A time of day."""


# --- octets ----------------------------------------------------------------------------------------------------------


class Octets(bytes):
    """Bytes that are sent as the text ``written``."""

    written: str


@dataclass(frozen=True, slots=True)
class Base64:
    """Encodes bytes as base64 (RFC 4648, 4), or with ``url_safe`` in the alphabet of section 5."""

    url_safe: bool = False

    def __get_pydantic_core_schema__(
        self, source: object, handler: GetCoreSchemaHandler
    ) -> core_schema.CoreSchema:
        """Read text, and in Python bytes as they are; write text."""
        del source, handler
        return core_schema.no_info_plain_validator_function(
            self._read_octets,
            json_schema_input_schema=core_schema.str_schema(),
            serialization=core_schema.plain_serializer_function_ser_schema(
                self._write,
                return_schema=core_schema.str_schema(),
                when_used="json",
            ),
        )

    def _read_octets(self, value: object) -> bytes:
        match value:
            case Octets():
                return value
            case bytes() | bytearray():
                octets = Octets(value)
                octets.written = self._encode(octets)
            case str():
                plain = "".join(value.split()).rstrip("=")
                plain = plain.replace("-", "+").replace("_", "/")
                octets = Octets(
                    b64decode(plain + "=" * (-len(plain) % 4), validate=True)
                )
                octets.written = value
            case _:
                msg = "give bytes, or text in base64"
                raise ValueError(msg)
        return octets

    def _write(self, value: bytes) -> str:
        return value.written if isinstance(value, Octets) else self._encode(value)

    def _encode(self, value: bytes) -> str:
        encode = urlsafe_b64encode if self.url_safe else b64encode
        return encode(value).decode("ascii")


Base64Bytes = Annotated[bytes, Base64()]
"""Octets that travel as base64 text."""

Base64UrlBytes = Annotated[bytes, Base64(url_safe=True)]
"""Octets that travel as base64 text in the alphabet for URLs and file names."""


# --- numbers ---------------------------------------------------------------------------------------------------------


def _read_decimal(value: object, handler: ValidatorFunctionWrapHandler) -> Decimal:
    number: Decimal = handler(value)
    if not isinstance(value, str | int | float) or str(number) == value:
        return number
    result = _Decimal(number)
    result.written = value
    return result


def _write_decimal(value: Decimal) -> object:
    original: object = getattr(value, "written", None)
    return str(value) if original is None else original


DecimalText = Annotated[
    Decimal,
    WrapValidator(_read_decimal),
    PlainSerializer(_write_decimal, when_used="json"),
]
"""A decimal that travels as text."""


def _number(value: Decimal) -> int | float:
    return int(value) if value == value.to_integral_value() else float(value)


DecimalNumber = Annotated[
    Decimal, PlainSerializer(_number, return_type=int | float, when_used="json")
]
"""A decimal that travels as a JSON number, which keeps the 15 digits that every JSON implementation does."""


class _Number:
    """Has whole numbers stay whole: 5 is not written 5.0, and one of many digits keeps them all."""

    def __get_pydantic_core_schema__(
        self, source: object, handler: GetCoreSchemaHandler
    ) -> core_schema.CoreSchema:
        """Read an int where it can be one."""
        return core_schema.union_schema([core_schema.int_schema(), handler(source)])


JsonNumber = Annotated[float, _Number()]
"""A number of JSON, which knows no difference between kinds of numbers."""


# --- what cannot be --------------------------------------------------------------------------------------------------


def _refuse(value: object) -> Never:
    del value
    msg = "no value is admitted here"
    raise ValueError(msg)


class _Refused:
    """Has every value refused, which pydantic has no schema for."""

    def __get_pydantic_core_schema__(
        self, source: object, handler: GetCoreSchemaHandler
    ) -> core_schema.CoreSchema:
        """Read nothing."""
        del source, handler
        return core_schema.no_info_plain_validator_function(_refuse)

    def __get_pydantic_json_schema__(
        self, schema: core_schema.CoreSchema, handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        """Give JSON Schema's word for it."""
        del schema, handler
        return {"not": {}}


Nothing = Annotated[Never, _Refused()]
"""No value at all."""
