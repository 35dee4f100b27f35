"""Loan and what belongs to it."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .._runtime.models.model import Model
from .number import Number


class Loan(Model):
    """Loan."""

    book: Number
    """The number of the book.

    At least 1.
    """

    reader: Number | None = None
    """At least 1."""


class LoanDict(TypedDict):
    """`Loan` as a plain dict."""

    book: int
    reader: NotRequired[int]


LoanInput: TypeAlias = Loan | LoanDict
"""`Loan`, as an object or as a plain dict."""
