"""Implicit and what belongs to it."""

from __future__ import annotations

from typing import Annotated, TypeAlias

from .._runtime.models.model import Tagged, Unknown
from .coach import Coach
from .lorry import Lorry

Implicit: TypeAlias = Annotated[
    Lorry | Coach | Unknown,
    Tagged("type", {"Lorry": Lorry, "Coach": Coach}, unknown=Unknown),
]
