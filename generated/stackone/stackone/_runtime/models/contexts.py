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

    ``is_lossy`` tells that numbers with a fraction come as floats. ``is_doubtful`` tells that one of them was to be a
    decimal, or that an undocumented property is called like an attribute: the JSON has to be looked at once more.
    """

    __slots__ = ("is_doubtful", "is_lossy")

    def __init__(self, *, is_lossy: bool) -> None:
        self.is_lossy = is_lossy
        self.is_doubtful = False


class Sending:
    """The context of a dump that is sent.

    pydantic writes no number of more digits than a float holds. Such a number is a marked text until the dump is done.
    ``is_unfinished`` tells that there is one, or that something cannot be sent, which pydantic passes over in unions.
    """

    is_unfinished = False
    _refusal: str | None = None

    def refuse(self, reason: str) -> None:
        """Have the dump fail once it is done."""
        self.is_unfinished = True
        self._refusal = reason

    def mark(self, digits: str) -> str:
        """Give the text that stands for a number."""
        self.is_unfinished = True
        return f"{NUMBER_MARK}{digits}"

    def finish_json(self, text: bytes) -> bytes:
        """Write numbers in place of their marks; raises ValueError for what cannot be sent, such as NaN."""
        if b"NaN" in text or b"Infinity" in text:
            json.loads(text, parse_constant=_refuse)  # they may be in a text
        self._check()
        if self.is_unfinished:
            return re.sub(b'"%b([^"]*)"' % NUMBER_MARK.encode("ascii"), rb"\1", text)
        return text

    def finish_value(self, value: object) -> object:
        """Give a JSON value with numbers in place of their marks: int or float where one is equal, else Decimal.

        Raises ValueError for what cannot be sent.
        """
        if not self.is_unfinished:
            return value
        self._check()
        # Few requests have such numbers.
        from .marked_numbers import unmark_value

        return unmark_value(value, NUMBER_MARK)

    def _check(self) -> None:
        if self._refusal is not None:
            raise ValueError(self._refusal)


class Showing(Sending):
    """The context of a dump that is as one that is sent, whatever it lacks."""


def _refuse(constant: str) -> Never:
    msg = f"{constant}: {NOT_FINITE}"
    raise ValueError(msg)
