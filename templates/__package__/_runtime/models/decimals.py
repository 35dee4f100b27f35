"""Decimals: numbers that keep all their digits, as text or as numbers of JSON, which has no bound for them."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from decimal import Decimal
from typing import Annotated, cast

from pydantic import GetCoreSchemaHandler
from pydantic_core import PydanticSerializationUnexpectedValue, core_schema

from .contexts import NOT_FINITE, Reading, Sending
from .marked_numbers import narrow_number
from .spelled import UNEXPECTED, Spelling, read_instances, read_texts
from .written import Written

_TEXT = re.compile(r"[+-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][+-]?[0-9]+)?")
# RFC 8259, 6.
_NUMBER = r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?"
_FRACTION = r"-?(?:0|[1-9][0-9]*)\.[0-9]+"
_NO_DECIMAL = "give a decimal, an int, or text like 1.10"


class _Decimal(Written, Decimal):
    pass


class _JsonFloat(float):
    """A number that is no longer written like this once it is a float."""

    __slots__ = ("digits",)
    digits: str


# --- digits ----------------------------------------------------------------------------------------------------------


def load_json(text: str | bytes) -> object:
    """Read JSON with all digits of its numbers; raises ValueError where it is none."""
    try:
        return cast("object", json.loads(text, parse_float=_read_float))
    except RecursionError:
        msg = "nested too deep"
        raise ValueError(msg) from None


def _read_float(digits: str) -> float:
    value = float(digits)
    if repr(value) == digits:
        return value
    kept = _JsonFloat(value)
    kept.digits = digits
    return kept


# --- reading ---------------------------------------------------------------------------------------------------------


def _read_text(text: str) -> Decimal:
    if _TEXT.fullmatch(text) is None:
        raise ValueError(_NO_DECIMAL)
    number = Decimal(text)
    if str(number) == text:
        return number
    decimal = _Decimal(number)
    decimal.written = text
    return decimal


def _take(value: object) -> Decimal:
    match value:
        case Decimal() if value.is_finite():
            return value
        case _JsonFloat():
            return _read_text(value.digits)
        case bool():
            pass
        case int():
            return Decimal(value)
        case float() if (number := Decimal(repr(value))).is_finite():
            return number
        case float() | Decimal():
            raise ValueError(NOT_FINITE)
        case _:
            pass
    raise ValueError(_NO_DECIMAL)


def _read_any(value: object) -> Decimal:
    return _read_text(value) if isinstance(value, str) else _take(value)


def _read_for_text(value: object, info: core_schema.ValidationInfo) -> Decimal:
    number = _read_any(value)
    is_sent = info.mode == "json" or isinstance(info.context, Reading)
    if is_sent and isinstance(value, int | float):
        # A server that writes a number where text is promised gets it back as one.
        decimal = _Decimal(number)
        decimal.written = value
        return decimal
    return number


def _read_for_number(value: object, info: core_schema.ValidationInfo) -> Decimal:
    context = info.context
    if type(value) is float and isinstance(context, Reading) and context.is_lossy:
        # Whoever reads the answer then reads it again, see `reading`.
        context.is_doubtful = True
    return _read_any(value)


# --- writing ---------------------------------------------------------------------------------------------------------


def _write_text(value: object, info: core_schema.SerializationInfo) -> object:
    del info
    if not isinstance(value, Decimal):
        raise PydanticSerializationUnexpectedValue(UNEXPECTED)
    written = getattr(value, "written", None)
    return str(value) if written is None else written


def _write_number(
    value: object, info: core_schema.SerializationInfo
) -> int | float | str:
    if not isinstance(value, Decimal):
        raise PydanticSerializationUnexpectedValue(UNEXPECTED)
    if not value.is_finite():
        if isinstance(info.context, Sending):
            info.context.refuse(NOT_FINITE)
        return str(value)
    digits: str = getattr(value, "written", None) or str(value)
    number = narrow_number(value)
    if isinstance(number, int | float) and repr(number) == digits:
        return number
    if isinstance(info.context, Sending):
        return info.context.mark(digits)
    return digits if isinstance(number, Decimal) else number


@dataclass(frozen=True, slots=True)
class _Digits:
    """Has decimals travel as text, or as numbers of JSON."""

    is_text: bool

    def __get_pydantic_core_schema__(
        self, source: object, handler: GetCoreSchemaHandler
    ) -> core_schema.CoreSchema:
        """Read text, numbers, and in Python decimals; write what the server takes."""
        del source, handler
        read = _read_for_text if self.is_text else _read_for_number

        def describe(*_: object) -> dict[str, str]:
            return {"type": "string" if self.is_text else "number"}

        return core_schema.with_info_plain_validator_function(
            read,
            metadata={"pydantic_js_functions": [describe]},
            serialization=self._make_writing(),
        )

    def get_spelling(self, *, beside_text: bool) -> Spelling:
        """Say how it is read as one of several: beside plain text with a fraction only, as many a number is text."""
        writing = self._make_writing()
        values = read_instances(Decimal, _take, writing, "decimal_type")
        if self.is_text:
            pattern = _FRACTION if beside_text else _NUMBER
            texts = read_texts(f"^{pattern}$", _read_text, writing)
            return Spelling("decimal", texts, values, is_loose=True)
        number = core_schema.chain_schema(
            [
                core_schema.float_schema(strict=True, allow_inf_nan=False),
                core_schema.with_info_plain_validator_function(_read_for_number),
            ]
        )
        either = core_schema.union_schema(
            [values, number], mode="left_to_right", serialization=writing
        )
        return Spelling("decimal", None, either)

    def _make_writing(self) -> core_schema.SerSchema:
        return core_schema.plain_serializer_function_ser_schema(
            _write_text if self.is_text else _write_number,
            info_arg=True,
            when_used="json",
        )


DecimalText = Annotated[Decimal, _Digits(is_text=True)]
"""A decimal that travels as text."""

DecimalNumber = Annotated[Decimal, _Digits(is_text=False)]
"""A decimal that travels as a JSON number, with all its digits."""
