"""Implicit and what belongs to it."""

from __future__ import annotations

from typing import Annotated, TypeAlias

from .._runtime.models.model import Tagged
from .coach import Coach
from .lorry import Lorry
from .unknown import UnknownType

Implicit: TypeAlias = Annotated[
    Lorry | Coach | UnknownType,
    Tagged("type", {"Lorry": Lorry, "Coach": Coach}, unknown=UnknownType),
]
