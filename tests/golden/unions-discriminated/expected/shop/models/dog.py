"""Dog and what belongs to it."""

from __future__ import annotations

from enum import StrEnum

from .._runtime.model import Model


class DogKind(StrEnum):
    """Dog kind."""

    DOG = "dog"


class Dog(Model):
    """Dog."""

    kind: DogKind
    tricks: int | None = None
