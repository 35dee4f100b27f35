"""Lost and what belongs to it."""

from __future__ import annotations

from typing import Annotated, TypeAlias

from .._runtime.models.model import Tagged, Unknown
from .cat import Cat

Lost: TypeAlias = Annotated[
    Cat | str | Unknown, Tagged("kind", {"cat": Cat}, unknown=Unknown)
]
