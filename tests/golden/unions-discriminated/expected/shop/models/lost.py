"""Lost and what belongs to it."""

from __future__ import annotations

from typing import Annotated, TypeAlias

from .._runtime.models.model import Tagged
from .cat import Cat
from .unknown import UnknownKind

Lost: TypeAlias = Annotated[
    Cat | str | UnknownKind, Tagged("kind", {"cat": Cat}, unknown=UnknownKind)
]
