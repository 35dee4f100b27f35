"""Explicit and what belongs to it."""

from __future__ import annotations

from typing import Annotated, TypeAlias

from .._runtime.models.model import Tagged
from .cat import Cat
from .dog import Dog
from .unknown import UnknownKind

Explicit: TypeAlias = Annotated[
    Cat | Dog | UnknownKind,
    Tagged("kind", {"cat": Cat, "dog": Dog}, unknown=UnknownKind),
]
