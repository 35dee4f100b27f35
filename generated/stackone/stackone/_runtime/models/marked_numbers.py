"""Marked numbers: texts of a dump that stand for numbers -> those numbers."""

from __future__ import annotations

from decimal import Decimal
from typing import cast

# Of a float: larger numbers are held as Decimal, and never written out.
_LARGEST_EXPONENT = 308


def unmark_value(value: object, mark: str) -> object:
    """Give a JSON value with numbers in place of marked texts: int or float where one is equal, else Decimal."""
    match value:
        case str() if value.startswith(mark):
            return narrow_number(Decimal(value.removeprefix(mark)))
        case list():
            items = cast("list[object]", value)
            return [unmark_value(item, mark) for item in items]
        case dict():
            members = cast("dict[str, object]", value)
            return {name: unmark_value(item, mark) for name, item in members.items()}
        case _:
            return value


def narrow_number(number: Decimal) -> int | float | Decimal:
    """Give the int or float that is equal to a number, else the number itself."""
    if abs(number.adjusted()) < _LARGEST_EXPONENT:
        if number == number.to_integral_value():
            return int(number)
        if Decimal(repr(float(number))) == number:
            return float(number)
    return number
