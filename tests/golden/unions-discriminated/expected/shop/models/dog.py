"""Dog and what belongs to it."""

from __future__ import annotations

from .._runtime.enums import StrEnum
from .._runtime.model import Model


class DogKind(StrEnum):
    """Dog kind."""

    DOG = "dog"


class Dog(Model):
    """Dog."""

    kind: DogKind
    tricks: int | None = None
