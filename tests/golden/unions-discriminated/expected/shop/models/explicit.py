"""Explicit and what belongs to it."""

from __future__ import annotations

from typing import Annotated, TypeAlias

from .._runtime.models.model import Tagged, Unknown
from .cat import Cat
from .dog import Dog

Explicit: TypeAlias = Annotated[
    Cat | Dog | Unknown, Tagged("kind", {"cat": Cat, "dog": Dog}, unknown=Unknown)
]
