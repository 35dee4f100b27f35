"""Dog and what belongs to it."""

from __future__ import annotations

from .._runtime.models.enums import StrEnum
from .._runtime.models.model import ConstModel


class DogKind(StrEnum):
    """Dog kind."""

    DOG = "dog"


class Dog(ConstModel):
    """Dog."""

    __constants__ = frozenset({"kind"})

    kind: DogKind = DogKind.DOG
    tricks: int | None = None
