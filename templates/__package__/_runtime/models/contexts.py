"""Contexts: what validators and serializers are told of the reading or the dump that they are part of."""

from __future__ import annotations

import json
import os
import re
from typing import Never

NOT_FINITE = "infinity and NaN are no numbers of JSON"
"""Why they are refused (RFC 8259, 6)."""

NUMBER_MARK = f"number:{os.urandom(16).hex()}:"
"""How a text begins that stands for a number; no caller can guess it, so that no text of theirs is taken for one."""


class Reading:
    """The context in which an answer is read.

    ``is_lossy`` tells that numbers with a fraction come as floats; ``has_lost_digits`` that one of them was to be a
    decimal.
    """

    __slots__ = ("has_lost_digits", "is_lossy")

    def __init__(self, *, is_lossy: bool) -> None:
        self.is_lossy = is_lossy
        self.has_lost_digits = False


class Sending:
    """The context of a dump that is sent.

    pydantic writes no number of more digits than a float holds. Such a number is a marked text until the dump is done;
    ``has_marks`` tells that there is one.
    """

    has_marks = False

    def mark(self, digits: str) -> str:
        """Give the text that stands for a number."""
        self.has_marks = True
        return f"{NUMBER_MARK}{digits}"

    def finish_json(self, text: bytes) -> bytes:
        """Write numbers in place of their marks; raises ValueError for infinity and NaN, which pydantic writes."""
        if b"NaN" in text or b"Infinity" in text:
            json.loads(text, parse_constant=_refuse)  # they may be in a text
        if self.has_marks:
            return re.sub(b'"%b([^"]*)"' % NUMBER_MARK.encode("ascii"), rb"\1", text)
        return text

    def finish_value(self, value: object) -> object:
        """Give a JSON value with numbers in place of their marks: int or float where one is equal, else Decimal."""
        if not self.has_marks:
            return value
        # Few requests have such numbers.
        from .marked_numbers import unmark_value

        return unmark_value(value, NUMBER_MARK)


def _refuse(constant: str) -> Never:
    msg = f"{constant}: {NOT_FINITE}"
    raise ValueError(msg)
